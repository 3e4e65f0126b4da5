package org.pyston.modules._operator;

import java.util.Arrays;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;

/** Turns collected keyword arguments back into those of a call. */
final class Keywords {
    private Keywords() {
    }

    static PyStr[] names(PyDict keywords) {
        Object[] keys = keywords.keysSnapshot();
        PyStr[] names = new PyStr[keys.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = PyStrInstance.valueOf(keys[i]);
        }
        return names;
    }

    /** The positional arguments, then the values of the keywords. */
    static Object[] join(Object[] args, PyDict keywords) {
        PyStr[] names = names(keywords);
        Object[] all = Arrays.copyOf(args, args.length + names.length);
        for (int i = 0; i < names.length; i++) {
            all[args.length + i] = keywords.getStr(names[i]);
        }
        return all;
    }
}
