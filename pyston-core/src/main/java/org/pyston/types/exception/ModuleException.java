package org.pyston.types.exception;

import org.pyston.object.ExposedType;
import org.pyston.object.PyType;
import org.pyston.object.Slots;
import org.pyston.object.TypeBuilder;

/** An exception type of a native module that adds nothing to its base but a name (CPython's PyErr_NewException). */
public final class ModuleException extends ExposedType {
    private final String module;
    private final String name;
    private final PyType base;

    private ModuleException(String module, String name, PyType base) {
        this.module = module;
        this.name = name;
        this.base = base;
    }

    /** A new type; {@code base} is a type without fields of its own. */
    public static PyType define(String module, String name, PyType base) {
        return PyType.builtin(new ModuleException(module, name, base));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String ownerName() {
        return name;
    }

    @Override
    public String module() {
        return module;
    }

    @Override
    public String doc() {
        return "";
    }

    @Override
    public String textSignature() {
        return "";
    }

    @Override
    public int flags() {
        return SUBCLASSABLE | HAS_DICT;
    }

    @Override
    public PyType base() {
        return base;
    }

    @Override
    public Slots slots() {
        return base.slots();
    }

    @Override
    public void populate(TypeBuilder builder) {
        // nothing of its own
    }
}
