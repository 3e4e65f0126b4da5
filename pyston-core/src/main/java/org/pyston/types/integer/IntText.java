package org.pyston.types.integer;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.pyston.numeric.IntFormat;
import org.pyston.numeric.IntParse;
import org.pyston.numeric.NumericException;
import org.pyston.ops.NumericErrors;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;

/** Ints to and from decimal text, within the interpreter's limit of digits ({@code sys.set_int_max_str_digits}). */
public final class IntText {
    /** How much of a wrong text is shown. */
    private static final int SHOWN = 200;

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

    /** {@code int(bytes, base)}: a Long or BigInteger; ValueError. */
    public static Object parse(Frame frame, byte[] bytes, int base) {
        try {
            return IntParse.parse(new String(bytes, StandardCharsets.ISO_8859_1), base,
                    frame.interpreter().intMaxStrDigits(), repr(frame, bytes));
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }

    /** How an error text shows bytes. */
    private static String repr(Frame frame, byte[] bytes) {
        String repr = ObjectRepr.repr(frame, PyBytes.of(bytes)).toString();
        return repr.substring(0, Math.min(SHOWN, repr.length()));
    }
}
