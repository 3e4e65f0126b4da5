package org.pyston.types.list;

/** The methods and slots of {@code list}. */
final class ListMethods {
    private ListMethods() {
    }
}
