package org.pyston.object;

/** Stands in for the runtime class. */
public enum BinaryOp { ADD, SUB, MUL, POW }
