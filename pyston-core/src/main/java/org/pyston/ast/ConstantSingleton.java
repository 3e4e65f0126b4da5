package org.pyston.ast;

/** The constants {@code None} and {@code ...}. */
public enum ConstantSingleton {
    NONE, ELLIPSIS
}
