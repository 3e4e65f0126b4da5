package org.pyston.runtime;

/**
 * Calls declared builtins by number: the processor generates one subclass a declaring class, whose methods are a switch
 * with one {@code invokestatic} a case. Arguments are bound: one for each parameter, the receiver first, null for what
 * was not given; the generated code puts in defaults and converts to Java types.
 */
public abstract class Dispatch {

    /**
     * What error texts put before the name of one of the methods: the type's name, or the module's; empty for builtins.
     */
    public abstract String ownerName();

    /** Calls a method without parameters. */
    public Object call0(int id, Frame frame) {
        throw wrongArity(id);
    }

    /** Calls a method of one parameter. */
    public Object call1(int id, Frame frame, Object a) {
        throw wrongArity(id);
    }

    /** Calls a method of two parameters. */
    public Object call2(int id, Frame frame, Object a, Object b) {
        throw wrongArity(id);
    }

    /** Calls a method of three parameters. */
    public Object call3(int id, Frame frame, Object a, Object b, Object c) {
        throw wrongArity(id);
    }

    /** Calls a method of four parameters or more. */
    public Object call(int id, Frame frame, Object[] arguments) {
        throw wrongArity(id);
    }

    /** For generated code: no method of this number has so many parameters. */
    protected final AssertionError wrongArity(int id) {
        return new AssertionError(getClass().getName() + ": method " + id + " called with a wrong number of arguments");
    }
}
