package org.pyston.types.dict;

/**
 * The place of one name in a module's namespace: nodes keep it instead of looking the name up. Null when the name was
 * deleted; the namespace then makes a new cell if the name comes back.
 */
public final class NamespaceCell {
    /** The variable's value. */
    public Object value;

    NamespaceCell(Object value) {
        this.value = value;
    }
}
