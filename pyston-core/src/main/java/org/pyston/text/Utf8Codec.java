package org.pyston.text;

import java.nio.charset.StandardCharsets;

/** UTF-8. Equivalent of CPython's {@code PyUnicode_DecodeUTF8Stateful} and {@code _PyUnicode_AsUTF8String}. */
public final class Utf8Codec {

    private static final String NAME = "utf-8";

    private Utf8Codec() {
    }

    /** Decodes; input that is not final may end within a character, which is not consumed then. */
    public static Decoded decode(byte[] data, boolean isFinal, CodecErrorHandler errors) {
        String text = new String(data, StandardCharsets.UTF_8);
        if (text.indexOf(0xFFFD) < 0) {
            return new Decoded(PyStr.of(text), data.length); // the JDK marks everything that is wrong
        }
        DecodeRun run = new DecodeRun(NAME, data, errors);
        while (!run.atEnd()) {
            int length = sequence(run);
            if (length > 0) {
                append(run, length);
                run.at += length;
            } else if (length < 0) {
                if (!isFinal && isCutSurrogate(run)) {
                    break;
                }
                run.error(run.at, run.at - length, reason(run));
            } else if (isFinal) {
                run.error(run.at, run.data.length, "unexpected end of data");
            } else {
                break;
            }
        }
        return run.done();
    }

    /** The length of the sequence at the position, the negative number of bad bytes, or 0 if the end is missing. */
    private static int sequence(DecodeRun run) {
        int first = run.peek(0);
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2 || first > 0xF4) {
            return -1;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        for (int i = 1; i < length; i++) {
            if (run.left() == i) {
                return 0;
            }
            int b = run.peek(i);
            int low = i > 1 ? 0x80 : first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
            int high = i > 1 ? 0xBF : first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
            if (b < low || b > high) {
                return -i;
            }
        }
        return length;
    }

    /** Whether the input ends within a surrogate: surrogatepass may want all of it. */
    private static boolean isCutSurrogate(DecodeRun run) {
        return run.left() == 2 && run.peek(0) == 0xED && run.peek(1) >= 0xA0 && run.peek(1) <= 0xBF;
    }

    private static String reason(DecodeRun run) {
        int first = run.peek(0);
        return first < 0xC2 || first > 0xF4 ? "invalid start byte" : "invalid continuation byte";
    }

    private static void append(DecodeRun run, int length) {
        int first = run.peek(0);
        int c = length == 1 ? first : first & 0x7F >> length;
        for (int i = 1; i < length; i++) {
            c = c << 6 | run.peek(i) & 0x3F;
        }
        run.out.append(c);
    }

    /** Encodes; surrogates are errors. */
    public static byte[] encode(PyStr s, CodecErrorHandler errors) {
        String narrow = s.narrow();
        if (narrow != null) {
            return narrow.getBytes(StandardCharsets.UTF_8); // holds no surrogates
        }
        return new EncodeRun(NAME, "surrogates not allowed", s, errors).all(WRITER, true, 1, 128);
    }

    private static final EncodeRun.Writer WRITER = new EncodeRun.Writer() {
        @Override
        public boolean write(EncodeRun run, int c) {
            if (c < 0x80) {
                run.put(c);
            } else if (c < 0x800) {
                run.put(0xC0 | c >> 6);
                run.put(0x80 | c & 0x3F);
            } else if (c < 0x10000) {
                if (c >= 0xD800 && c <= 0xDFFF) {
                    return false;
                }
                run.put(0xE0 | c >> 12);
                run.put(0x80 | c >> 6 & 0x3F);
                run.put(0x80 | c & 0x3F);
            } else {
                run.put(0xF0 | c >> 18);
                run.put(0x80 | c >> 12 & 0x3F);
                run.put(0x80 | c >> 6 & 0x3F);
                run.put(0x80 | c & 0x3F);
            }
            return true;
        }
    };
}
