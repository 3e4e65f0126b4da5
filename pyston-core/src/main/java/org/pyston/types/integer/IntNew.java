package org.pyston.types.integer;

import org.pyston.annotations.PythonNew;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.NumberInt;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.bytes.AnyBytes;
import org.pyston.types.str.PyStrInstance;

/** {@code int(x, base)}. */
final class IntNew {
    private static final int MAX_BASE = 36;

    private IntNew() {
    }

    @PythonNew(signature = "(x=<unrepresentable>, /, base=<unrepresentable>)")
    static Object make(Frame frame, PyType type, Object x, Object base) {
        Object value = value(frame, x, base);
        return type == PyInt.TYPE ? value : new PyIntInstance(type, value);
    }

    private static Object value(Frame frame, Object x, Object base) {
        if (x == null) {
            if (base != null) {
                throw Errors.typeError("int() missing string argument");
            }
            return 0L;
        }
        if (base == null) {
            return NumberInt.toInt(frame, x);
        }
        int b = NumberIndex.asIntClipped(frame, base);
        if (b != 0 && b < 2 || b > MAX_BASE) {
            throw Errors.valueError("int() base must be >= 2 and <= 36, or 0");
        }
        boolean text = x instanceof AnyBytes || PyStrInstance.valueOrNull(x) != null;
        Object value = text ? NumberInt.parseOrNull(frame, x, b) : null;
        if (value == null) {
            throw Errors.typeError("int() can't convert non-string with explicit base");
        }
        return value;
    }
}
