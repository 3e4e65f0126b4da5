package org.pyston.types.dict;

/** The methods and slots of {@code dict}. */
final class DictMethods {
    private DictMethods() {
    }
}
