package org.pyston.builtins;

import java.util.Arrays;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;

/** Calls with the keyword arguments that a builtin got as {@code **kwargs}. */
public final class KeywordCall {
    private KeywordCall() {
    }

    /** {@code callee(*args, **kwargs)}; {@code kwargs} may be null. */
    public static Object call(Frame frame, Object callee, Object[] args, PyDict kwargs) {
        if (kwargs == null || kwargs.size() == 0) {
            return ObjectCall.call(frame, callee, args);
        }
        Object[] items = kwargs.itemsSnapshot();
        PyStr[] names = new PyStr[items.length / 2];
        Object[] all = Arrays.copyOf(args, args.length + names.length);
        for (int i = 0; i < names.length; i++) {
            names[i] = PyStrInstance.valueOf(items[2 * i]);
            all[args.length + i] = items[2 * i + 1];
        }
        return ObjectCall.call(frame, callee, all, names);
    }
}
