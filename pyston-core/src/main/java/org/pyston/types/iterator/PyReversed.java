package org.pyston.types.iterator;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectLength;
import org.pyston.ops.SpecialMethod;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.tuple.PyTuple;

/** {@code reversed}. Source: CPython's enumobject.c, reversed_*. */
@PythonType(name = "reversed", subclassable = true, textSignature = "(sequence, /)",
        doc = "The items of a sequence from the last to the first.")
public final class PyReversed extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyReversedExposed());

    /** Null at the end. */
    private Object sequence;
    private long index;

    private PyReversed(PyType type, Object sequence, long index) {
        super(type);
        this.sequence = sequence;
        this.index = index;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(Frame frame, PyType type, Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0
                && (type == TYPE || type.definingClass(Names.INIT) == PyType.OBJECT)) {
            throw Errors.typeError("reversed() takes no keyword arguments");
        }
        if (args.length != 1) {
            throw Errors.typeError("reversed expected 1 argument, got " + args.length);
        }
        Object sequence = args[0];
        if (PyType.of(sequence).lookup(Names.REVERSED) == PyNone.NONE) {
            throw notReversible(sequence);
        }
        Object method = SpecialMethod.lookup(frame, sequence, Names.REVERSED);
        if (method != null) {
            return ObjectCall.call(frame, method);
        }
        if (sequence instanceof PyDict || !PyType.slotsOf(sequence).has(SlotId.SEQUENCE_ITEM)) {
            throw notReversible(sequence);
        }
        return new PyReversed(type, sequence, ObjectLength.len(frame, sequence) - 1);
    }

    private static PyException notReversible(Object o) {
        return Errors.typeError("'" + PyType.of(o).name() + "' object is not reversible");
    }

    @Slot("__iter__")
    static Object iter(PyReversed self) {
        return self;
    }

    @Slot("__next__")
    static Object next(Frame frame, PyReversed self) {
        Object s = self.sequence;
        if (s == null) {
            return null;
        }
        if (self.index >= 0) {
            try {
                Object item = PyType.slotsOf(s).getItem(frame, s, self.index);
                self.index--;
                return item;
            } catch (PyException e) {
                if (!e.matches(ExceptionTypes.INDEX_ERROR) && !e.isStopIteration()) {
                    throw e;
                }
            }
        }
        self.index = -1;
        self.sequence = null;
        return null;
    }

    @PythonMethod(value = "__length_hint__", signature = "($self, /)", textSignature = false,
            doc = "How many items are left.")
    static long lengthHint(Frame frame, PyReversed self) {
        Object s = self.sequence;
        if (s == null) {
            return 0;
        }
        long n = self.index + 1;
        return ObjectLength.len(frame, s) < n ? 0 : n;
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(PyReversed self) {
        Object s = self.sequence;
        return s == null ? PyTuple.of(self.type(), PyTuple.of(PyTuple.EMPTY))
                : PyTuple.of(self.type(), PyTuple.of(s), self.index);
    }

    @PythonMethod(value = "__setstate__", signature = "($self, object, /)", textSignature = false, doc = "For unpickling.")
    static void setState(Frame frame, PyReversed self, Object state) {
        Object s = self.sequence;
        int last = s == null ? -1 : ObjectLength.len(frame, s) - 1;
        int at = IteratorReduce.position(frame, state, -1, last);
        if (s != null) {
            self.index = at;
        }
    }
}
