package org.pyston.profile;

import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.dict.PyDictItems;
import org.pyston.types.iterator.PlainIterator;
import org.pyston.types.iterator.PyEnumerate;
import org.pyston.types.iterator.PyZip;
import org.pyston.types.list.PyList;
import org.pyston.types.range.PyRange;
import org.pyston.types.tuple.PyTuple;

/** The kinds of exact containers that subscripts and loops are specialized for, as bits. */
public final class ContainerKind {
    public static final int LIST = 1;
    public static final int TUPLE = 2;
    public static final int DICT = 4;
    public static final int STR = 8;
    public static final int RANGE = 16;
    public static final int OTHER = 32;
    /** {@code dict.items()}; this kind and the next ones only of what loops iterate over. */
    public static final int ITEMS = 64;
    public static final int ENUMERATE = 128;
    public static final int ZIP = 256;
    /** What has an iterator that may run Python code: generators and others. */
    public static final int CALLING = 512;

    private ContainerKind() {
    }

    /** The bit of a container. */
    public static int of(Object o) {
        if (o instanceof PyObject p) {
            PyType type = p.type();
            if (type == PyList.TYPE) {
                return LIST;
            }
            if (type == PyTuple.TYPE) {
                return TUPLE;
            }
            if (type == PyDict.TYPE) {
                return DICT;
            }
            return type == PyRange.TYPE ? RANGE : OTHER;
        }
        return o instanceof PyStr ? STR : OTHER;
    }

    /** The bit of what a loop iterates over, by its iterator too. */
    public static int ofIterable(Object o, Object iterator) {
        int kind = of(o);
        if (kind == OTHER && o instanceof PyObject p) {
            PyType type = p.type();
            return type == PyDictItems.TYPE ? ITEMS : type == PyEnumerate.TYPE ? ENUMERATE : type == PyZip.TYPE ? ZIP
                    : iterator instanceof PlainIterator i && i.isPlain() ? OTHER : CALLING;
        }
        return kind;
    }
}
