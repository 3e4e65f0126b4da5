package org.pyston.object;

import org.pyston.runtime.Dispatch;

/** Receives the dictionary entries of a built-in type from generated code. */
public interface TypeBuilder {
    /** A method of {@code def.kind} INSTANCE, CLASS or STATIC. */
    void method(MethodDef def);

    /** {@code __new__}; its definition's parameters are those after the type, its bound arguments begin with the type. */
    void constructor(MethodDef def);

    /** A slot that the type declares: its special methods become wrapper descriptors ({@code __init__} included). */
    void slot(String name);

    /**
     * A getter, and a setter when {@code setterId} is not negative: dispatched as {@code call1(getterId, frame, self)}
     * and {@code call2(setterId, frame, self, value)}. A {@code plain} getter runs no Python code and needs no frame.
     */
    void attribute(String name, String doc, Dispatch dispatch, int getterId, int setterId, boolean member, boolean plain);

    /** A class attribute. */
    void constant(String name, Object value);
}
