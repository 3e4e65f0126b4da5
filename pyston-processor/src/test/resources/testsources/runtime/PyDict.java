package org.pyston.types.dict;

/** Stands in for the runtime class. */
public final class PyDict { }
