package org.pyston.types.alias;

import java.util.ArrayList;
import java.util.List;
import org.pyston.object.PyEllipsis;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectGetItem;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;

/** The type variables in generic aliases and unions, and what happens when they are given values. Source: PEP 646, 695. */
final class TypeParameters {
    private static final PyStr SUBST = PyStr.of("__typing_subst__");
    private static final PyStr PREPARE = PyStr.of("__typing_prepare_subst__");
    private static final PyStr PARAMETERS = PyStr.of("__parameters__");
    private static final PyStr IS_UNPACKED = PyStr.of("__typing_is_unpacked_typevartuple__");
    private static final PyStr UNPACKED_ARGS = PyStr.of("__typing_unpacked_tuple_args__");

    private TypeParameters() {
    }

    /** {@code __parameters__}: each variable once, in order (CPython's _Py_make_parameters). */
    static PyTuple of(Frame frame, PyTuple args) {
        List<Object> found = new ArrayList<>();
        for (Object arg : args.items()) {
            if (arg instanceof PyType) {
                continue; // the descriptor of a class is not meant
            }
            if (ObjectGetAttr.getOrNull(frame, arg, SUBST) != null) {
                addOnce(found, arg);
            } else if (ObjectGetAttr.getOrNull(frame, arg, PARAMETERS) instanceof PyTuple inner) {
                for (Object p : inner.items()) {
                    addOnce(found, p);
                }
            }
        }
        return PyTuple.of(found.toArray());
    }

    private static void addOnce(List<Object> found, Object o) {
        if (indexOf(found.toArray(), o) < 0) {
            found.add(o);
        }
    }

    private static int indexOf(Object[] items, Object o) {
        for (int i = 0; i < items.length; i++) {
            if (items[i] == o) {
                return i;
            }
        }
        return -1;
    }

    /** The arguments after {@code self[item]} (CPython's _Py_subs_parameters). */
    static PyTuple substitute(Frame frame, Object self, PyTuple args, PyTuple parameters, Object item) {
        if (parameters.size() == 0) {
            throw Errors.typeError(ObjectRepr.repr(frame, self) + " is not a generic class");
        }
        PyTuple values = prepared(frame, self, parameters, unpack(frame, item));
        if (values.size() != parameters.size()) {
            throw count(frame, self, values.size(), parameters.size());
        }
        List<Object> result = new ArrayList<>();
        for (Object arg : args.items()) {
            substituteOne(frame, result, arg, parameters, values);
        }
        return PyTuple.of(result.toArray());
    }

    private static PyException count(Frame frame, Object self, int actual, int expected) {
        return Errors.typeError("Too " + (actual > expected ? "many" : "few") + " arguments for "
                + ObjectRepr.repr(frame, self) + "; actual " + actual + ", expected " + expected);
    }

    private static PyTuple prepared(Frame frame, Object self, PyTuple parameters, PyTuple item) {
        PyTuple values = item;
        for (Object parameter : parameters.items()) {
            Object prepare = ObjectGetAttr.getOrNull(frame, parameter, PREPARE);
            if (prepare != null && prepare != PyNone.NONE) {
                Object made = ObjectCall.call(frame, prepare, self, values);
                values = made instanceof PyTuple t ? t : PyTuple.of(made);
            }
        }
        return values;
    }

    private static void substituteOne(Frame frame, List<Object> result, Object arg, PyTuple parameters, PyTuple values) {
        if (arg instanceof PyType) {
            result.add(arg);
            return;
        }
        Object flag = ObjectGetAttr.getOrNull(frame, arg, IS_UNPACKED);
        boolean unpacked = flag != null && ObjectIsTrue.isTrue(frame, flag);
        Object subst = ObjectGetAttr.getOrNull(frame, arg, SUBST);
        int i = subst == null ? -1 : indexOf(parameters.items(), arg);
        Object value = i >= 0 ? ObjectCall.call1(frame, subst, values.get(i)) : inner(frame, arg, parameters, values);
        if (unpacked && value instanceof PyTuple t) {
            result.addAll(List.of(t.items()));
        } else {
            result.add(value);
        }
    }

    /** A generic inside the generic: subscribed with the values of its own variables (CPython's subs_tvars). */
    private static Object inner(Frame frame, Object o, PyTuple parameters, PyTuple values) {
        if (!(ObjectGetAttr.getOrNull(frame, o, PARAMETERS) instanceof PyTuple own) || own.size() == 0) {
            return o;
        }
        List<Object> subargs = new ArrayList<>();
        for (Object parameter : own.items()) {
            int i = indexOf(parameters.items(), parameter);
            Object value = i < 0 ? parameter : values.get(i);
            if (i >= 0 && value instanceof PyTuple t && PyType.slotsOf(parameter).has(SlotId.ITER)) {
                subargs.addAll(List.of(t.items()));
            } else {
                subargs.add(value);
            }
        }
        return ObjectGetItem.get(frame, o, PyTuple.of(subargs.toArray()));
    }

    /** The items, with {@code *tuple[int, str]} replaced by what is in it (CPython's _unpack_args). */
    private static PyTuple unpack(Frame frame, Object item) {
        List<Object> result = new ArrayList<>();
        for (Object o : item instanceof PyTuple t ? t.items() : new Object[] {item}) {
            Object inner = o instanceof PyType ? null : ObjectGetAttr.getOrNull(frame, o, UNPACKED_ARGS);
            if (inner instanceof PyTuple t && !(t.size() > 0 && t.get(t.size() - 1) == PyEllipsis.ELLIPSIS)) {
                result.addAll(List.of(t.items()));
            } else {
                result.add(o);
            }
        }
        return PyTuple.of(result.toArray());
    }
}
