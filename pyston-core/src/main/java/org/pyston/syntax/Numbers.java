package org.pyston.syntax;

import java.math.BigInteger;
import org.pyston.ast.ImaginaryValue;

/** The values of number literals. */
final class Numbers {

    private Numbers() {
    }

    static Object value(SourceText source, PyToken token, int maxDigits) {
        char[] chars = source.chars;
        int from = token.start;
        int to = token.end;
        int n = to - from;
        if (n <= 18) {
            long value = 0;
            int i = from;
            while (i < to && chars[i] >= '0' && chars[i] <= '9') {
                value = value * 10 + chars[i++] - '0';
            }
            if (i == to) {
                return value;
            }
        }
        String text = source.slice(from, to);
        if (text.indexOf('_') >= 0) {
            text = text.replace("_", "");
        }
        return value(source, token, text, maxDigits);
    }

    private static Object value(SourceText source, PyToken token, String text, int maxDigits) {
        if (text.length() > 1 && text.charAt(0) == '0') {
            int radix = radix(text.charAt(1));
            if (radix != 10) {
                return integer(text.substring(2), radix);
            }
        }
        char last = text.charAt(text.length() - 1);
        if (last == 'j' || last == 'J') {
            return new ImaginaryValue(Double.parseDouble(text.substring(0, text.length() - 1)));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return Double.parseDouble(text);
            }
        }
        if (maxDigits > 0 && text.length() > maxDigits) {
            throw source.error(SyntaxException.Kind.SYNTAX, "Exceeds the limit (" + maxDigits
                    + " digits) for integer string conversion: value has " + text.length()
                    + " digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for "
                    + "huge integer literals to avoid decimal conversion limits.", token.start, token.end);
        }
        return integer(text, 10);
    }

    private static int radix(char c) {
        return switch (c) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 10;
        };
    }

    private static Object integer(String digits, int radix) {
        if (digits.length() <= 15 || radix == 10 && digits.length() <= 18) {
            return Long.parseLong(digits, radix);
        }
        BigInteger big = new BigInteger(digits, radix);
        return big.bitLength() < 64 ? (Object) big.longValue() : big;
    }
}
