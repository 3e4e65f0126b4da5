package org.pyston.object;

/** Receives the names of a native module from generated code. */
public interface ModuleBuilder {
    /** A function; with {@link MethodDef#TAKES_RECEIVER} the module is its first bound argument. */
    void function(MethodDef def);

    /** A type, under its own name. */
    void type(PyType type);

    /** A constant. */
    void constant(String name, Object value);
}
