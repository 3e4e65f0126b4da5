package org.pyston.compare.twins;

/** A program of the suite in Java. */
interface Twin {
    /** Runs once; the result as Python writes it. */
    String run(long size);
}
