package org.pyston.types.tuple;

/** The methods and slots of {@code tuple}. */
final class TupleMethods {
    private TupleMethods() {
    }
}
