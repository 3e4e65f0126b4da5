package org.pyston.modules._collections;

import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.BinaryOp;
import org.pyston.object.PyType;
import org.pyston.ops.BinaryOperation;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectHash;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.ObjectSetItem;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/** The module {@code _collections}. */
@PythonModule(value = "_collections", doc = "Containers: what collections takes from the implementation.")
@ExportsTypes({PyDeque.class, PyDequeIterator.class, PyDequeReverseIterator.class, PyDefaultDict.class,
    PyOrderedDict.class, PyTupleGetter.class})
public final class CollectionsModule {
    private static final PyStr GET = PyStr.of("get");

    private CollectionsModule() {
    }

    @PythonFunction(value = "_count_elements", signature = "(mapping, iterable, /)",
            doc = "Adds to the counts in mapping how often each item of iterable occurs.")
    static void countElements(Frame frame, Object mapping, Object iterable) {
        Object iterator = ObjectIter.iter(frame, iterable);
        if (mapping instanceof PyDict dict && isPlain(dict.type())) {
            countIn(frame, dict, iterator);
            return;
        }
        Object get = ObjectGetAttr.get(frame, mapping, GET);
        Object item;
        while ((item = ObjectIter.next(frame, iterator)) != null) {
            Object old = ObjectCall.call(frame, get, item, 0L);
            ObjectSetItem.set(frame, mapping, item, BinaryOperation.apply(frame, BinaryOp.ADD, old, 1L));
        }
    }

    /** Whether a type reads and writes its items as dict does. */
    private static boolean isPlain(PyType type) {
        return type.lookup(GET) == PyDict.TYPE.lookup(GET)
                && type.lookup(Names.SETITEM) == PyDict.TYPE.lookup(Names.SETITEM);
    }

    private static void countIn(Frame frame, PyDict dict, Object iterator) {
        Object item;
        while ((item = ObjectIter.next(frame, iterator)) != null) {
            long hash = ObjectHash.hash(frame, item);
            Object old = dict.get(frame, item, hash);
            Object count;
            if (old == null) {
                count = 1L;
            } else if (old instanceof Long n && n < Long.MAX_VALUE) {
                count = n + 1;
            } else {
                count = BinaryOperation.apply(frame, BinaryOp.ADD, old, 1L);
            }
            dict.put(frame, item, hash, count);
        }
    }
}
