package org.pyston.types.alias;

import java.util.ArrayList;
import java.util.List;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.BinaryOp;
import org.pyston.object.CompareOp;
import org.pyston.object.ObjectSlots;
import org.pyston.object.PyNone;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.BinaryOperation;
import org.pyston.ops.ObjectHash;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.set.PyFrozenSet;
import org.pyston.types.tuple.PyTuple;

/** {@code types.UnionType}: {@code int | None}. Immutable. Source: PEP 604, CPython's unionobject.c. */
@PythonType(name = "UnionType", module = "types", doc = "A union of types such as int | str.")
public final class PyUnionType extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyUnionTypeExposed());

    private final PyTuple args;
    private volatile PyTuple parameters;

    private PyUnionType(PyTuple args) {
        super(TYPE);
        this.args = args;
    }

    /** {@code __args__}: types and generic aliases; None as its type. */
    public PyTuple args() {
        return args;
    }

    /** Whether {@code |} with the value makes a union. */
    public static boolean isUnionable(Object o) {
        return o == PyNone.NONE || o instanceof PyType || o instanceof PyGenericAlias || o instanceof PyUnionType
                || PyType.of(o).isBuiltin() && PyType.of(o).name().equals("TypeAliasType");
    }

    /** {@code left | right}, flattened, each once; the one type when only one is left. */
    public static Object of(Frame frame, Object left, Object right) {
        List<Object> flat = new ArrayList<>();
        add(frame, flat, left);
        add(frame, flat, right);
        return flat.size() == 1 ? flat.get(0) : new PyUnionType(PyTuple.of(flat.toArray()));
    }

    private static void add(Frame frame, List<Object> flat, Object o) {
        if (o instanceof PyUnionType union) {
            for (Object arg : union.args.items()) {
                add(frame, flat, arg);
            }
            return;
        }
        Object type = o == PyNone.NONE ? PyNone.NONE.type() : o;
        for (Object present : flat) {
            if (present == type || present instanceof PyGenericAlias a && type instanceof PyGenericAlias b
                    && a.isEqual(frame, b)) {
                return;
            }
        }
        flat.add(type);
    }

    private PyTuple parameters(Frame frame) {
        PyTuple p = parameters;
        if (p == null) {
            p = TypeParameters.of(frame, args);
            parameters = p;
        }
        return p;
    }

    @Slot("__or__")
    static Object or(Frame frame, Object left, Object right) {
        return isUnionable(left) && isUnionable(right) ? of(frame, left, right) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @Slot("__getitem__")
    static Object getItem(Frame frame, PyUnionType self, Object item) {
        PyTuple substituted = TypeParameters.substitute(frame, self, self.args, self.parameters(frame), item);
        Object result = substituted.get(0);
        for (int i = 1; i < substituted.size(); i++) {
            result = BinaryOperation.apply(frame, BinaryOp.OR, result, substituted.get(i));
        }
        return result;
    }

    @Slot("__getattribute__")
    static Object getAttr(Frame frame, PyUnionType self, PyStr name) {
        return name.equals(Names.MODULE) ? PyStr.of("types") : ObjectSlots.getAttr(frame, self, name);
    }

    @Slot("__richcompare__")
    static Object richCompare(Frame frame, PyUnionType self, Object other, CompareOp op) {
        if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyUnionType o)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        boolean equal = self.args.size() == o.args.size() && self.holdsAllOf(frame, o) && o.holdsAllOf(frame, self);
        return equal == (op == CompareOp.EQ);
    }

    private boolean holdsAllOf(Frame frame, PyUnionType other) {
        for (Object o : other.args.items()) {
            boolean found = false;
            for (Object own : args.items()) {
                found = found || ObjectRichCompare.isOrEqual(frame, own, o);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** That of the set of the arguments, as of {@code typing.Union}. */
    @Slot("__hash__")
    static long hash(Frame frame, PyUnionType self) {
        return ObjectHash.hash(frame, PyFrozenSet.of(frame, self.args.items()));
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyUnionType self) {
        return AliasRepr.union(frame, self);
    }

    @PythonGetter(value = "__args__", member = true)
    static Object getArgs(PyUnionType self) {
        return self.args;
    }

    @PythonGetter(value = "__parameters__", doc = "The type variables in it.")
    static Object getParameters(Frame frame, PyUnionType self) {
        return self.parameters(frame);
    }
}
