package org.pyston.modules._collections;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.types.iterator.PlainIterator;
import org.pyston.types.iterator.SelfIterator;
import org.pyston.types.tuple.PyTuple;

/** {@code iter(deque)}. */
@PythonType(name = "_deque_iterator", module = "collections", parts = {SelfIterator.class})
public final class PyDequeIterator extends PlainIterator {
    public static final PyType TYPE = PyType.builtin(new PyDequeIteratorExposed());

    private final PyDeque deque;
    private final int version;
    private int given;

    PyDequeIterator(PyDeque deque, int given) {
        super(TYPE);
        this.deque = deque;
        this.version = deque.version();
        this.given = given;
    }

    @PythonNew(signature = "(deque, index=0, /)")
    static Object make(PyType type, PyDeque deque, int index) {
        PyDequeIterator it = new PyDequeIterator(deque, 0);
        it.given = Math.max(0, Math.min(index, deque.size()));
        return it;
    }

    @Override
    public Object plainNext() {
        return next(this);
    }

    @Slot("__next__")
    static Object next(PyDequeIterator self) {
        if (self.deque.version() != self.version) {
            self.given = Integer.MAX_VALUE;
            throw Errors.runtimeError("deque mutated during iteration");
        }
        Object item = self.deque.get(self.given);
        if (item != null) {
            self.given++;
        }
        return item;
    }

    @PythonMethod(value = "__length_hint__", signature = "($self, /)", textSignature = false,
            doc = "How many items are left.")
    static long lengthHint(PyDequeIterator self) {
        return Math.max(0, self.deque.size() - (long) self.given);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(PyDequeIterator self) {
        return PyTuple.of(self.type(), PyTuple.of(self.deque, (long) self.given));
    }
}
