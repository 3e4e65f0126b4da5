package org.pyston.code;

/**
 * Where a name of a scope lives.
 *
 * @param kind the kind of place
 * @param index for LOCAL, CELL and FREE (and CLASS_FREE) the index into a frame's locals, else -1
 */
public record Binding(BindingKind kind, int index) {
    public static final Binding GLOBAL = new Binding(BindingKind.GLOBAL, -1);
    public static final Binding NAME = new Binding(BindingKind.NAME, -1);
    public static final Binding CLASS_GLOBAL = new Binding(BindingKind.CLASS_GLOBAL, -1);
}
