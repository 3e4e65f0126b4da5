package org.pyston.text;

import java.nio.charset.StandardCharsets;

/** UTF-7 (RFC 2152): directly written ASCII, and UTF-16 in base64 between a plus and what is no base64. */
public final class Utf7Codec {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private final DecodeRun run;
    private boolean shifted;
    /** Where the plus is that began the shifted part, or the character that is in error. */
    private int start;
    private int bits;
    private int buffer;
    /** A high surrogate that waits for the other half, or 0. */
    private int high;
    /** The text of the shifted part, which is not there if the input ends within it. */
    private PyStrBuilder pending = new PyStrBuilder();

    private Utf7Codec(byte[] data, CodecErrorHandler errors) {
        run = new DecodeRun("utf7", data, errors);
    }

    /** Decodes; input that is not final may end within a shifted part, of which nothing is consumed then. */
    public static Decoded decode(byte[] data, boolean isFinal, CodecErrorHandler errors) {
        return new Utf7Codec(data, errors).decode(isFinal);
    }

    private Decoded decode(boolean isFinal) {
        while (true) {
            while (!run.atEnd()) {
                step(run.peek(0));
            }
            if (!shifted) {
                return run.done();
            }
            if (!isFinal) {
                return new Decoded(run.out.build(), start);
            }
            flush();
            if (high == 0 && bits < 6 && (bits == 0 || buffer == 0)) {
                return run.done();
            }
            shifted = false;
            run.error(start, run.data.length, "unterminated shift sequence");
        }
    }

    private void step(int c) {
        if (shifted) {
            int digit = digit(c);
            if (digit >= 0) {
                run.at++;
                addBits(digit);
            } else {
                endShift(c);
            }
        } else if (c == '+') {
            start = run.at++;
            beginShift();
        } else if (c < 128) {
            run.at++;
            run.out.append(c);
        } else {
            start = run.at;
            run.error(start, start + 1, "unexpected special character");
        }
    }

    private static int digit(int c) {
        return c < 128 ? DIGITS.indexOf(c) : -1;
    }

    private void beginShift() {
        if (!run.atEnd() && run.peek(0) == '-') {
            run.at++;
            run.out.append('+');
        } else if (!run.atEnd() && digit(run.peek(0)) < 0) {
            run.error(start, run.at + 1, "ill-formed sequence");
        } else {
            shifted = true;
            high = 0;
            bits = 0;
            buffer = 0;
        }
    }

    private void addBits(int digit) {
        buffer = buffer << 6 | digit;
        bits += 6;
        if (bits < 16) {
            return;
        }
        bits -= 16;
        int unit = buffer >>> bits;
        buffer &= (1 << bits) - 1;
        if (high != 0) {
            int first = high;
            high = 0;
            if (unit >= 0xDC00 && unit <= 0xDFFF) {
                pending.append(Character.toCodePoint((char) first, (char) unit));
                return;
            }
            pending.append(first);
        }
        if (unit >= 0xD800 && unit <= 0xDBFF) {
            high = unit;
        } else {
            pending.append(unit);
        }
    }

    private void endShift(int c) {
        shifted = false;
        flush();
        if (bits >= 6) {
            run.error(start, run.at + 1, "partial character in shift sequence");
            return;
        }
        if (bits > 0 && buffer != 0) {
            run.error(start, run.at + 1, "non-zero padding bits in shift sequence");
            return;
        }
        if (high != 0 && c < 128 && c != '+') {
            run.out.append(high);
        }
        high = 0;
        if (c == '-') {
            run.at++;
        }
    }

    private void flush() {
        run.out.append(pending.build());
        pending = new PyStrBuilder();
    }

    /** Encodes; everything can be encoded. */
    public static byte[] encode(PyStr s) {
        StringBuilder out = new StringBuilder(s.length() + 8);
        boolean shifted = false;
        int bits = 0;
        int buffer = 0;
        for (int i = 0; i < s.length(); i++) {
            int c = s.codePointAt(i);
            if (isDirect(c)) {
                if (shifted) {
                    if (bits > 0) {
                        out.append(DIGITS.charAt(buffer << 6 - bits & 63));
                    }
                    bits = 0;
                    shifted = false;
                    if (digit(c) >= 0 || c == '-') {
                        out.append('-');
                    }
                }
                out.append((char) c);
                continue;
            }
            if (!shifted) {
                out.append('+');
                if (c == '+') {
                    out.append('-');
                    continue;
                }
                shifted = true;
            }
            for (char unit : Character.toChars(c)) {
                buffer = buffer << 16 | unit; // at most 4 bits are left from before
                bits += 16;
                while (bits >= 6) {
                    bits -= 6;
                    out.append(DIGITS.charAt(buffer >>> bits & 63));
                }
                buffer &= (1 << bits) - 1;
            }
        }
        if (bits > 0) {
            out.append(DIGITS.charAt(buffer << 6 - bits & 63));
        }
        if (shifted) {
            out.append('-');
        }
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isDirect(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c < 127 && c != '+' && c != '\\' && c != '~';
    }
}
