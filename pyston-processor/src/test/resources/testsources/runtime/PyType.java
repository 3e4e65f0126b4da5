package org.pyston.object;

/** Stands in for the runtime class. */
public final class PyType { public static PyType builtin(Object exposed) { return null; } }
