package org.pyston.object;

/** Stands in for the runtime class. */
public enum UnaryOp { NEGATIVE, POSITIVE }
