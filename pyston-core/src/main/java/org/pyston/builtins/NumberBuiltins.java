package org.pyston.builtins;

import java.math.BigInteger;
import org.pyston.annotations.PythonFunction;
import org.pyston.object.BinaryOp;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.object.UnaryOp;
import org.pyston.ops.BinaryOperation;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectGetItem;
import org.pyston.ops.ObjectLength;
import org.pyston.ops.SpecialMethod;
import org.pyston.ops.UnaryOperation;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.str.PyStrInstance;

/** Builtins on numbers and characters. */
final class NumberBuiltins {
    private NumberBuiltins() {
    }

    @PythonFunction(value = "abs", signature = "(x, /)", doc = "The absolute value of a number.")
    static Object abs(Frame frame, Object x) {
        return UnaryOperation.apply(frame, UnaryOp.ABSOLUTE, x);
    }

    @PythonFunction(value = "bin", signature = "(number, /)", doc = "The binary form of an integer: '0b1010'.")
    static String bin(Frame frame, Object number) {
        return prefixed(frame, number, "0b", 2);
    }

    @PythonFunction(value = "oct", signature = "(number, /)", doc = "The octal form of an integer: '0o17'.")
    static String oct(Frame frame, Object number) {
        return prefixed(frame, number, "0o", 8);
    }

    @PythonFunction(value = "hex", signature = "(number, /)", doc = "The hexadecimal form of an integer: '0xff'.")
    static String hex(Frame frame, Object number) {
        return prefixed(frame, number, "0x", 16);
    }

    private static String prefixed(Frame frame, Object number, String prefix, int radix) {
        Object i = NumberIndex.index(frame, number);
        String digits = i instanceof Long l ? Long.toString(l, radix) : ((BigInteger) i).toString(radix);
        return digits.charAt(0) == '-' ? "-" + prefix + digits.substring(1) : prefix + digits;
    }

    @PythonFunction(value = "divmod", signature = "(x, y, /)", doc = "The tuple (x // y, x % y).")
    static Object divmod(Frame frame, Object x, Object y) {
        return BinaryOperation.apply(frame, BinaryOp.DIVMOD, x, y);
    }

    @PythonFunction(value = "pow", signature = "(base, exp, mod=None)",
            doc = "base ** exp, or base ** exp % mod without large intermediate results.")
    static Object pow(Frame frame, Object base, Object exp, Object mod) {
        return mod == PyNone.NONE ? BinaryOperation.apply(frame, BinaryOp.POW, base, exp)
                : BinaryOperation.pow(frame, base, exp, mod);
    }

    @PythonFunction(value = "round", signature = "(number, ndigits=None)",
            doc = "The number rounded to a number of decimal places; an int when ndigits is left out or None.")
    static Object round(Frame frame, Object number, Object ndigits) {
        Object result = ndigits == PyNone.NONE ? SpecialMethod.call(frame, number, Names.ROUND)
                : SpecialMethod.call(frame, number, Names.ROUND, ndigits);
        if (result == null) {
            throw Errors.typeError("type " + PyType.of(number).name() + " doesn't define __round__ method");
        }
        return result;
    }

    @PythonFunction(value = "chr", signature = "(i, /)", doc = "The string of one character with this code point.")
    static Object chr(int i) {
        if (i < 0 || i > Character.MAX_CODE_POINT) {
            throw Errors.valueError("chr() arg not in range(0x110000)");
        }
        return PyStr.ofCodePoint(i);
    }

    @PythonFunction(value = "ord", signature = "(c, /)", doc = "The code point of a string of one character.")
    static Object ord(Frame frame, Object c) {
        PyStr s = PyStrInstance.valueOrNull(c);
        int length;
        if (s != null) {
            length = s.length();
            if (length == 1) {
                return (long) s.codePointAt(0);
            }
        } else {
            String base = PyType.of(c).builtinBase().name();
            if (!base.equals("bytes") && !base.equals("bytearray")) {
                throw Errors.typeError("ord() expected string of length 1, but " + PyType.of(c).name() + " found");
            }
            length = ObjectLength.len(frame, c);
            if (length == 1) {
                return ObjectGetItem.get(frame, c, 0L);
            }
        }
        throw Errors.typeError("ord() expected a character, but string of length " + length + " found");
    }
}
