package org.pyston.modules.itertools;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.alias.PyGenericAlias;
import org.pyston.types.iterator.SelfIterator;
import org.pyston.types.tuple.PyTuple;

/** {@code chain}. Source: CPython's itertoolsmodule.c. */
@PythonType(name = "chain", module = "itertools", subclassable = true, parts = {SelfIterator.class}, doc = "The items of the first iterable, then of the second, ...")
public final class ItChain extends PyObject {
    public static final PyType TYPE = PyType.builtin(new ItChainExposed());

    /** The iterator over the iterables; null at the end. */
    private Object source;
    /** The iterator that is being read; null between two. */
    private Object active;

    private ItChain(PyType type, Object source) {
        super(type);
        this.source = source;
    }

    @PythonNew(signature = "(*iterables)")
    static Object make(Frame frame, PyType type, Object[] iterables) {
        return new ItChain(type, ObjectIter.iter(frame, PyTuple.of(iterables.clone())));
    }

    @PythonMethod(value = "from_iterable", signature = "($type, iterable, /)", kind = PythonMethod.Kind.CLASS,
            doc = "chain() of the iterables that one iterable gives.")
    static Object fromIterable(Frame frame, PyType type, Object iterable) {
        return new ItChain(type, ObjectIter.iter(frame, iterable));
    }

    @PythonMethod(value = "__class_getitem__", signature = "($type, object, /)", kind = PythonMethod.Kind.CLASS,
            textSignature = false, doc = "See PEP 585.")
    static Object classGetItem(PyType type, Object item) {
        return PyGenericAlias.of(type, item);
    }

    @Slot("__next__")
    static Object next(Frame frame, ItChain self) {
        while (true) {
            Object from = self.source;
            if (from == null) {
                return null;
            }
            Object it = self.active;
            if (it == null) {
                it = self.open(frame, from);
                if (it == null) {
                    return null;
                }
            }
            Object item = ObjectIter.next(frame, it);
            if (item != null) {
                return item;
            }
            self.active = null;
        }
    }

    private Object open(Frame frame, Object from) {
        Object iterable = ObjectIter.next(frame, from);
        if (iterable == null) {
            source = null;
            return null;
        }
        try {
            active = ObjectIter.iter(frame, iterable);
            return active;
        } catch (PyException e) {
            source = null;
            throw e;
        }
    }
}
