package org.pyston.modules._collections;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.AttributeStorage;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.ReprGuard;
import org.pyston.text.PyStr;
import org.pyston.types.dict.DictCursor;
import org.pyston.types.dict.DictUpdate;
import org.pyston.types.dict.PyDict;

/**
 * {@code collections.OrderedDict}: a dict, which is ordered anyway, whose entries can be moved and whose order counts when two are
 * compared. Source: CPython's odictobject.c.
 */
@PythonType(name = "OrderedDict", module = "collections", base = PyDict.class, subclassable = true, hasDict = true,
        hashable = false, parts = {OrderedDictMethods.class}, doc = "A dict whose order can be changed.")
public final class PyOrderedDict extends PyDict {
    public static final PyType TYPE = PyType.builtin(new PyOrderedDictExposed());

    PyOrderedDict(PyType type) {
        super(type);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyOrderedDict(type);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(Frame frame, PyOrderedDict self, Object[] args, PyDict kwargs) {
        if (args.length > 1) {
            throw Errors.typeError("expected at most 1 arguments, got " + args.length);
        }
        OrderedDictMethods.updateAll(frame, self, args, kwargs);
    }

    @PythonGetter("__dict__")
    static Object getDict(PyOrderedDict self) {
        return AttributeStorage.dict(self);
    }

    @PythonSetter("__dict__")
    static void setDict(PyOrderedDict self, Object value) {
        if (!(value instanceof PyDict d)) {
            throw Errors.typeError("__dict__ must be set to a dictionary, not a '"
                    + (value == null ? "NULL" : PyType.of(value).name()) + "'");
        }
        AttributeStorage.setDict(self, d);
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyOrderedDict self) {
        String name = self.type().name();
        if (self.size() == 0) {
            return PyStr.of(name + "()");
        }
        if (!ReprGuard.enter(frame, self)) {
            return PyStr.of("...");
        }
        try {
            PyDict items = self.copy();
            if (self.type() != TYPE) {
                items = new PyDict();
                DictUpdate.update(frame, items, ObjectCall.callMethod(frame, self, PyStr.of("items")));
            }
            return PyStr.of(name + "(").concat(ObjectRepr.repr(frame, items)).concat(PyStr.of(")"));
        } finally {
            ReprGuard.leave(frame, self);
        }
    }

    @Slot("__richcompare__")
    static Object richCompare(Frame frame, PyOrderedDict self, Object other, CompareOp op) {
        Object equal = PyDict.TYPE.slots().richCompare(frame, self, other, CompareOp.EQ);
        if (equal == PyNotImplemented.NOT_IMPLEMENTED || op != CompareOp.EQ && op != CompareOp.NE) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        boolean same = (Boolean) equal;
        if (same && other instanceof PyOrderedDict right) {
            same = sameOrder(frame, self, right);
        }
        return same == (op == CompareOp.EQ);
    }

    private static boolean sameOrder(Frame frame, PyOrderedDict left, PyOrderedDict right) {
        DictCursor a = left.cursor();
        DictCursor b = right.cursor();
        while (a.advance() && b.advance()) {
            if (!ObjectRichCompare.isOrEqual(frame, a.key(), b.key())) {
                return false;
            }
        }
        return true;
    }

    @Slot("__iter__")
    static Object iter(PyOrderedDict self) {
        return new PyOrderedDictIterator(self, PyOrderedDictIterator.KEYS, false);
    }

    @Slot("__or__")
    static Object or(Frame frame, Object left, Object right) {
        if (!(left instanceof PyDict) || !(right instanceof PyDict)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        PyType type = left instanceof PyOrderedDict o ? o.type() : ((PyOrderedDict) right).type();
        Object result = ObjectCall.call(frame, type, left);
        OrderedDictMethods.update(frame, result, right);
        return result;
    }

    @Slot("__ior__")
    static Object inPlaceOr(Frame frame, Object self, Object other) {
        OrderedDictMethods.update(frame, self, other);
        return self;
    }
}
