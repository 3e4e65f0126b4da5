package org.pyston.text;

/** Stands in for the runtime class. */
public final class PyStr { }
