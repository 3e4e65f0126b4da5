package org.pyston.runtime;

/** Stands in for the runtime class. */
public final class Frame { }
