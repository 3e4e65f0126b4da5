package org.pyston.object;

/** Stands in for the runtime class. */
public abstract class ExposedModule { }
