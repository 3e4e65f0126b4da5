package org.pyston.types.function;

import org.pyston.object.MethodDef;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;

/** {@code __new__} of a built-in type: its first argument is the class. Source: CPython's tp_new_wrapper. */
public final class PyNewFunction extends PyBuiltinFunction {
    private final PyType owner;

    public PyNewFunction(PyType owner, MethodDef def) {
        super(def, owner, null);
        this.owner = owner;
    }

    /** The type whose instances it makes. */
    public PyType owner() {
        return owner;
    }

    @Override
    public Object call0(Frame frame) {
        return call(frame, new Object[0], null);
    }

    @Override
    public Object call1(Frame frame, Object a) {
        return call(frame, new Object[] {a}, null);
    }

    @Override
    public Object call2(Frame frame, Object a, Object b) {
        return call(frame, new Object[] {a, b}, null);
    }

    @Override
    public Object call3(Frame frame, Object a, Object b, Object c) {
        return call(frame, new Object[] {a, b, c}, null);
    }

    @Override
    public Object call(Frame frame, Object[] args, PyStr[] names) {
        if (DirectCall.positional(args, names) < 1) {
            throw Errors.typeError(ownerName() + ".__new__(): not enough arguments");
        }
        if (!(args[0] instanceof PyType type)) {
            throw Errors.typeError(ownerName() + ".__new__(X): X is not a type object ("
                    + PyType.of(args[0]).qualifiedTpName() + ")");
        }
        if (!type.isSubtypeOf(owner)) {
            throw Errors.typeError(ownerName() + ".__new__(" + type.qualifiedTpName() + "): "
                    + type.qualifiedTpName() + " is not a subtype of " + ownerName());
        }
        PyType layout = type.builtinBase();
        if (layout != owner && (owner == PyType.OBJECT || layout.definingClass(Names.NEW) != owner)) {
            return callOther(frame, type, layout, DirectCall.rest(args), names);
        }
        return owner.slots().newObject(frame, type, DirectCall.rest(args), names);
    }

    private String ownerName() {
        return owner.qualifiedTpName();
    }

    /** Exceptions with fields of their own are made by their own class, which CPython does by the size in the type. */
    private Object callOther(Frame frame, PyType type, PyType layout, Object[] args, PyStr[] names) {
        boolean ownNew = layout.isSubtypeOf(ExceptionTypes.OS_ERROR) || layout.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION_GROUP);
        if (owner.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION) && !ownNew) {
            return layout.slots().newObject(frame, type, args, names);
        }
        throw Errors.typeError(ownerName() + ".__new__(" + type.qualifiedTpName() + ") is not safe, use "
                + layout.qualifiedTpName() + ".__new__()");
    }

    @Override
    String textSignature() {
        return "($type, *args, **kwargs)";
    }
}
