package org.pyston.modules.array;

import org.pyston.annotations.PythonNew;
import org.pyston.object.PyType;
import org.pyston.ops.BytesLike;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;

/** {@code array(typecode, initializer)}. */
final class ArrayNew {
    private ArrayNew() {
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(Frame frame, PyType type, Object[] args, PyDict kwargs) {
        if (type == PyArray.TYPE && kwargs != null && kwargs.size() > 0) {
            throw Errors.typeError("array.array() takes no keyword arguments");
        }
        if (args.length == 0 || args.length > 2) {
            throw Errors.typeError("array() takes at " + (args.length == 0 ? "least 1 argument" : "most 2 arguments") + " ("
                    + args.length + " given)");
        }
        PyStr code = PyStrInstance.valueOrNull(args[0]);
        if (code == null || code.length() != 1) {
            throw Errors.typeError("array() argument 1 must be a unicode character, not " + PyType.of(args[0]).name());
        }
        ItemType items = ItemType.of(code.codePointAt(0));
        Object initial = args.length == 1 ? null : args[1];
        if (initial != null) {
            checkUnicode(code, items, initial);
        }
        if (items == null) {
            throw Errors.valueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
        }
        return filled(frame, new PyArray(type, items, new byte[0]), initial);
    }

    private static void checkUnicode(PyStr code, ItemType items, Object initial) {
        if (items == ItemType.UNICODE) {
            return;
        }
        if (PyStrInstance.isStr(initial)) {
            throw Errors.typeError("cannot use a str to initialize an array with typecode '" + code + "'");
        }
        if (initial instanceof PyArray a && a.items == ItemType.UNICODE) {
            throw Errors.typeError("cannot use a unicode array to initialize an array with typecode '" + code + "'");
        }
    }

    private static PyArray filled(Frame frame, PyArray array, Object initial) {
        if (initial == null) {
            return array;
        }
        PyStr text = PyStrInstance.valueOrNull(initial);
        if (text != null) {
            for (int i = 0; i < text.length(); i++) {
                array.append(text.codePointAt(i));
            }
        } else if (BytesLike.bytesOrNull(initial) != null) {
            ArrayConversions.addBytes(array, BytesLike.bytesOrNull(initial));
        } else if (initial instanceof PyArray other && other.items == array.items) {
            array.replace(0, 0, other.bytes());
        } else {
            addAll(frame, array, initial);
        }
        return array;
    }

    /** Adds the items of an iterable one by one. */
    static void addAll(Frame frame, PyArray array, Object iterable) {
        Object iterator = ObjectIter.iter(frame, iterable);
        for (Object x; (x = ObjectIter.next(frame, iterator)) != null;) {
            array.append(array.items.encode(frame, x));
        }
    }
}
