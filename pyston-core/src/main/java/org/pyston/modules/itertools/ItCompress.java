package org.pyston.modules.itertools;

import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Frame;
import org.pyston.types.iterator.SelfIterator;

/** {@code compress}. Source: CPython's itertoolsmodule.c. */
@PythonType(name = "compress", module = "itertools", subclassable = true, parts = {SelfIterator.class}, doc = "The items of data whose selector is true.")
public final class ItCompress extends PyObject {
    public static final PyType TYPE = PyType.builtin(new ItCompressExposed());

    private final Object data;
    private final Object selectors;

    private ItCompress(PyType type, Object data, Object selectors) {
        super(type);
        this.data = data;
        this.selectors = selectors;
    }

    @PythonNew(signature = "(data, selectors)")
    static Object make(Frame frame, PyType type, Object data, Object selectors) {
        return new ItCompress(type, ObjectIter.iter(frame, data), ObjectIter.iter(frame, selectors));
    }

    @Slot("__next__")
    static Object next(Frame frame, ItCompress self) {
        while (true) {
            Object item = ObjectIter.next(frame, self.data);
            Object selector = item == null ? null : ObjectIter.next(frame, self.selectors);
            if (selector == null) {
                return null;
            }
            if (ObjectIsTrue.isTrue(frame, selector)) {
                return item;
            }
        }
    }
}
