package org.pyston.types.iterator;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** {@code iter(str)} of a string of ASCII characters. */
@PythonType(name = "str_ascii_iterator", hidden = true)
public final class PyStrAsciiIterator extends PlainIterator {
    public static final PyType TYPE = PyType.builtin(new PyStrAsciiIteratorExposed());

    /** Null at the end. */
    private PyStr sequence;
    private int index;

    public PyStrAsciiIterator(PyStr sequence) {
        super(TYPE);
        this.sequence = sequence;
    }

    /** The next item; null at the end. */
    public Object next() {
        PyStr s = sequence;
        if (s == null) {
            return null;
        }
        int i = index;
        if (i < s.length()) {
            index = i + 1;
            return PyStr.ofCodePoint(s.codePointAt(i));
        }
        sequence = null;
        return null;
    }

    @Override
    public Object plainNext() {
        return next();
    }

    @Slot("__iter__")
    static Object iter(PyStrAsciiIterator self) {
        return self;
    }

    @Slot("__next__")
    static Object next(PyStrAsciiIterator self) {
        return self.next();
    }

    @PythonMethod(value = "__length_hint__", signature = "($self, /)", textSignature = false,
            doc = "How many items are left.")
    static long lengthHint(PyStrAsciiIterator self) {
        PyStr s = self.sequence;
        return s == null ? 0 : Math.max(0, s.length() - self.index);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(Frame frame, PyStrAsciiIterator self) {
        PyStr s = self.sequence;
        return s == null ? IteratorReduce.iter(frame, PyStr.EMPTY) : IteratorReduce.iterAt(frame, s, (long) self.index);
    }

    @PythonMethod(value = "__setstate__", signature = "($self, object, /)", textSignature = false, doc = "For unpickling.")
    static void setState(Frame frame, PyStrAsciiIterator self, Object state) {
        PyStr s = self.sequence;
        self.index = IteratorReduce.position(frame, state, 0, s == null ? 0 : s.length());
    }
}
