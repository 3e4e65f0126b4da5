package org.pyston.asm.install;

import java.util.Map;

/**
 * Defines the one class of a compiled unit. It finds the classes of other units that the code calls by their names, and gives
 * the class its constants when that is initialized.
 */
public final class CodeLoader extends ClassLoader {
    private final Map<String, Class<?>> callees;
    private final Object[] constants;

    /** {@code callees}: classes of other units, by their binary names. */
    CodeLoader(Map<String, Class<?>> callees, Object[] constants) {
        super(CodeLoader.class.getClassLoader());
        this.callees = callees;
        this.constants = constants;
    }

    Class<?> define(String name, byte[] bytes) {
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> callee = callees.get(name);
        if (callee == null) {
            throw new ClassNotFoundException(name);
        }
        return callee;
    }

    /** The constants of a generated class; called once, by its initializer. */
    public static Object[] constants(Class<?> generated) {
        return ((CodeLoader) generated.getClassLoader()).constants;
    }
}
