package org.pyston.code;

/** Where the units of one text are: they refer to each other by number, so that each can be read when it is needed. */
interface UnitSource {

    /** The unit of that number; null for -1. */
    CodeUnit unit(int number);

    /** The body of the unit of that number, which came without. */
    UnitBody body(int number);
}
