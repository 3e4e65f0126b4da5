package org.pyston.types.iterator;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.tuple.PyTuple;

/** {@code zip}. Source: CPython's bltinmodule.c, zip_*. */
@PythonType(name = "zip", subclassable = true, doc = "Tuples of the first items of all iterables, of the second, ...")
public final class PyZip extends PlainIterator {
    public static final PyType TYPE = PyType.builtin(new PyZipExposed());

    private final Object[] iterators;
    /** The iterators if no step of theirs runs Python code and this is no subclass; else null. */
    private final PlainIterator[] plain;
    private boolean strict;

    private PyZip(PyType type, Object[] iterators, boolean strict) {
        super(type);
        this.iterators = iterators;
        this.plain = type == TYPE ? plain(iterators) : null;
        this.strict = strict;
    }

    private static PlainIterator[] plain(Object[] iterators) {
        PlainIterator[] all = new PlainIterator[iterators.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = PlainIterator.of(iterators[i]);
            if (all[i] == null) {
                return null;
            }
        }
        return all;
    }

    @PythonNew(signature = "(*iterables, strict=False)")
    static Object make(Frame frame, PyType type, Object[] iterables, boolean strict) {
        Object[] iterators = new Object[iterables.length];
        for (int i = 0; i < iterators.length; i++) {
            iterators[i] = ObjectIter.iter(frame, iterables[i]);
        }
        return new PyZip(type, iterators, strict);
    }

    @Slot("__iter__")
    static Object iter(PyZip self) {
        return self;
    }

    @Slot("__next__")
    static Object next(Frame frame, PyZip self) {
        Object[] iterators = self.iterators;
        if (iterators.length == 0) {
            return null;
        }
        Object[] items = new Object[iterators.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = ObjectIter.next(frame, iterators[i]);
            if (items[i] == null) {
                if (self.strict) {
                    self.checkAllEnd(frame, i);
                }
                return null;
            }
        }
        return PyTuple.of(items);
    }

    @Override
    public boolean isPlain() {
        return plain != null;
    }

    @Override
    public Object plainNext() {
        PlainIterator[] p = plain;
        if (p == null) {
            return NOT_PLAIN;
        }
        if (p.length == 0) {
            return null;
        }
        Object[] items = new Object[p.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = p[i].plainNext();
            if (items[i] == null) {
                if (strict) {
                    checkAllEnd(null, i);
                }
                return null;
            }
        }
        return PyTuple.of(items);
    }

    /**
     * The first item of the next pair, whose second {@link #nextSecond} gives; null at the end; {@link #NOT_PLAIN} when the step
     * may run Python code, or when this gives no pairs or has to compare lengths.
     */
    public Object nextFirst() {
        PlainIterator[] p = plain;
        return p == null || p.length != 2 || strict ? NOT_PLAIN : p[0].plainNext();
    }

    /** The item that belongs to what {@link #nextFirst} gave; null at the end. */
    public Object nextSecond() {
        return plain[1].plainNext();
    }

    /** Iterator {@code ended} is at its end: those before it gave an item, those after it must be at theirs. */
    private void checkAllEnd(Frame frame, int ended) {
        if (ended > 0) {
            throw unequal(ended, "shorter");
        }
        for (int i = 1; i < iterators.length; i++) {
            if (ObjectIter.next(frame, iterators[i]) != null) {
                throw unequal(i, "longer");
            }
        }
    }

    private static PyException unequal(int index, String how) {
        return Errors.valueError("zip() argument " + (index + 1) + " is " + how + " than argument"
                + (index == 1 ? " " : "s 1-") + index);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(PyZip self) {
        PyTuple iterators = PyTuple.of(self.iterators.clone());
        return self.strict ? PyTuple.of(self.type(), iterators, true) : PyTuple.of(self.type(), iterators);
    }

    @PythonMethod(value = "__setstate__", signature = "($self, object, /)", textSignature = false, doc = "Sets strict.")
    static void setState(Frame frame, PyZip self, Object state) {
        self.strict = ObjectIsTrue.isTrue(frame, state);
    }
}
