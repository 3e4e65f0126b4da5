package org.pyston.modules.itertools;

import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.iterator.SelfIterator;

/** {@code islice}. Source: CPython's itertoolsmodule.c. */
@PythonType(name = "islice", module = "itertools", subclassable = true, parts = {SelfIterator.class}, doc = "Items start, start + step, ... before stop.")
public final class ItISlice extends PyObject {
    public static final PyType TYPE = PyType.builtin(new ItISliceExposed());

    private static final String INDEX_ERROR =
            "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
    private static final String STOP_ERROR =
            "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
    private static final String STEP_ERROR = "Step for islice() must be a positive integer or None.";

    /** Null at the end. */
    private Object iterator;
    /** The index of the item to give out next. */
    private long next;
    /** Negative for no end. */
    private final long stop;
    private final long step;
    /** How many items were read. */
    private long count;

    private ItISlice(PyType type, Object iterator, long start, long stop, long step) {
        super(type);
        this.iterator = iterator;
        this.next = start;
        this.stop = stop;
        this.step = step;
    }

    @PythonNew(signature = "(*args)")
    static Object make(Frame frame, PyType type, Object[] args) {
        if (args.length < 2 || args.length > 4) {
            throw Errors.typeError("islice expected at " + (args.length < 2 ? "least 2" : "most 4") + " arguments, got "
                    + args.length);
        }
        long start = args.length == 2 ? 0 : index(frame, args[1], 0, INDEX_ERROR);
        long stop = stop(frame, args[args.length == 2 ? 1 : 2]);
        if (start < 0 || stop < -1) {
            throw Errors.valueError(INDEX_ERROR);
        }
        long step = args.length < 4 ? 1 : index(frame, args[3], 1, STEP_ERROR);
        if (step < 1) {
            throw Errors.valueError(STEP_ERROR);
        }
        return new ItISlice(type, ObjectIter.iter(frame, args[0]), start, stop, step);
    }

    private static long index(Frame frame, Object value, long none, String message) {
        if (value == PyNone.NONE) {
            return none;
        }
        if (PyType.slotsOf(value).has(SlotId.INDEX) && NumberIndex.index(frame, value) instanceof Long i) {
            return i;
        }
        throw Errors.valueError(message);
    }

    /** -1 for None; the number -1 is an error of its own. */
    private static long stop(Frame frame, Object value) {
        long stop = index(frame, value, -1, STOP_ERROR);
        if (stop == -1 && value != PyNone.NONE) {
            throw Errors.valueError(STOP_ERROR);
        }
        return stop;
    }

    @Slot("__next__")
    static Object next(Frame frame, ItISlice self) {
        Object it = self.iterator;
        if (it == null) {
            return null;
        }
        while (self.count < self.next && (self.stop < 0 || self.count < self.stop)) {
            if (ObjectIter.next(frame, it) == null) {
                self.iterator = null;
                return null;
            }
            self.count++;
        }
        Object item = self.stop >= 0 && self.count >= self.stop ? null : ObjectIter.next(frame, it);
        if (item == null) {
            self.iterator = null;
            return null;
        }
        self.count++;
        long following = self.next + self.step;
        self.next = following < 0 || self.stop >= 0 && following > self.stop ? Math.max(self.stop, -1) : following;
        if (self.next < 0) {
            self.next = Long.MAX_VALUE;
        }
        return item;
    }
}
