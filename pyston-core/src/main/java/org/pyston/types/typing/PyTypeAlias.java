package org.pyston.types.typing;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.alias.PyGenericAlias;
import org.pyston.types.alias.PyUnionType;
import org.pyston.types.tuple.PyTuple;

/** {@code typing.TypeAliasType}: what a {@code type} statement makes. Source: PEP 695. */
@PythonType(name = "TypeAliasType", module = "typing", doc = "What a type statement makes: an alias whose value is computed when asked for.")
public final class PyTypeAlias extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyTypeAliasExposed());

    private final PyStr name;
    private final PyTuple typeParams;
    private final Object computeValue;
    private final Object module;
    private Object value;

    private PyTypeAlias(PyStr name, PyTuple typeParams, Object computeValue, Object value, Object module) {
        super(TYPE);
        this.name = name;
        this.typeParams = typeParams;
        this.computeValue = computeValue;
        this.value = value;
        this.module = module;
    }

    /** The alias of a {@code type} statement; {@code typeParams} may be empty, {@code computeValue} is a function. */
    public static PyTypeAlias ofSyntax(PyStr name, PyTuple typeParams, Object computeValue) {
        return new PyTypeAlias(name, typeParams, computeValue, null, null);
    }

    @PythonNew(signature = "(name, value, *, type_params=<unrepresentable>)")
    static Object make(Frame frame, PyType type, PyStr name, Object value, Object typeParams) {
        if (typeParams != null && !(typeParams instanceof PyTuple)) {
            throw Errors.typeError("type_params must be a tuple");
        }
        return new PyTypeAlias(name, typeParams instanceof PyTuple t ? t : PyTuple.EMPTY, null, value,
                TypingCalls.callerModule(frame));
    }

    @Slot("__repr__")
    static Object repr(PyTypeAlias self) {
        return self.name;
    }

    @Slot("__or__")
    static Object or(Frame frame, Object left, Object right) {
        return PyUnionType.isUnionable(left) && PyUnionType.isUnionable(right) ? PyUnionType.of(frame, left, right)
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @Slot("__getitem__")
    static Object getItem(PyTypeAlias self, Object item) {
        if (self.typeParams.size() == 0) {
            throw Errors.typeError("Only generic type aliases are subscriptable");
        }
        return PyGenericAlias.of(self, item);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)")
    static Object reduce(PyTypeAlias self) {
        return self.name;
    }

    @PythonGetter(value = "__name__", member = true)
    static Object getName(PyTypeAlias self) {
        return self.name;
    }

    @PythonGetter("__parameters__")
    static Object getParameters(Frame frame, PyTypeAlias self) {
        return TypingCalls.parameters(frame, self.typeParams);
    }

    @PythonGetter("__type_params__")
    static Object getTypeParams(PyTypeAlias self) {
        return self.typeParams;
    }

    @PythonGetter("__value__")
    static Object getValue(Frame frame, PyTypeAlias self) {
        if (self.value == null) {
            self.value = ObjectCall.call0(frame, self.computeValue);
        }
        return self.value;
    }

    @PythonGetter("__module__")
    static Object getModule(Frame frame, PyTypeAlias self) {
        if (self.module != null) {
            return self.module;
        }
        return self.computeValue == null ? PyNone.NONE : ObjectGetAttr.get(frame, self.computeValue, Names.MODULE);
    }
}
