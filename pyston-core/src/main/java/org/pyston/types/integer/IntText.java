package org.pyston.types.integer;

import java.math.BigInteger;
import org.pyston.numeric.IntFormat;
import org.pyston.numeric.IntParse;
import org.pyston.numeric.NumericException;
import org.pyston.ops.NumericErrors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** Ints to and from decimal text, within the interpreter's limit of digits ({@code sys.set_int_max_str_digits}). */
public final class IntText {
    private IntText() {
    }

    /** {@code str(n)} of a Long or BigInteger; ValueError beyond the limit. */
    public static String decimal(Frame frame, Object n) {
        if (n instanceof Long l) {
            return Long.toString(l);
        }
        try {
            return IntFormat.decimal((BigInteger) n, frame.interpreter().intMaxStrDigits());
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }

    /** {@code int(s, base)}: a Long or BigInteger; ValueError. */
    public static Object parse(Frame frame, PyStr s, int base) {
        try {
            return IntParse.parse(s, base, frame.interpreter().intMaxStrDigits());
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }

    /** {@code int()} of the Latin-1 text of a bytes object, whose repr is given for the error text. */
    static Object parse(Frame frame, String text, int base, String repr) {
        try {
            return IntParse.parse(text, base, frame.interpreter().intMaxStrDigits(), repr);
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }
}
