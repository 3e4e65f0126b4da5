package org.pyston.text;

import java.util.Arrays;

/** The state of one call of an encoder: input, position, output. */
final class EncodeRun {

    /** How an encoding writes one code point. */
    interface Writer {
        /** Writes {@code c}, or writes nothing and returns false if it cannot. */
        boolean write(EncodeRun run, int c);
    }

    private final String encoding;
    private final String reason;
    private final PyStr input;
    private final CodecErrorHandler errors;
    private byte[] bytes;
    private int length;

    EncodeRun(String encoding, String reason, PyStr input, CodecErrorHandler errors) {
        this.encoding = encoding;
        this.reason = reason;
        this.input = input;
        this.errors = errors;
        bytes = new byte[input.length() + 16];
    }

    void put(int b) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length + (length >> 1) + 16);
        }
        bytes[length++] = (byte) b;
    }

    void putUnit(int value, int size, boolean bigEndian) {
        for (int i = 0; i < size; i++) {
            put(value >>> 8 * (bigEndian ? size - 1 - i : i));
        }
    }

    void put(byte[] more) {
        for (byte b : more) {
            put(b);
        }
    }

    /**
     * Encodes all of the input.
     *
     * @param inRuns whether bad code points next to each other are one error
     * @param unit the size that bytes from the handler must be a multiple of
     * @param limit text from the handler must be below it, and must be encodable
     */
    byte[] all(Writer writer, boolean inRuns, int unit, int limit) {
        int n = input.length();
        int at = 0;
        while (at < n) {
            if (writer.write(this, input.codePointAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            int mark = length;
            while (inRuns && end < n && !writer.write(this, input.codePointAt(end))) {
                end++;
            }
            length = mark;
            at = repair(writer, new CodecErrorHandler.EncodeError(encoding, input, at, end, reason), unit, limit);
        }
        return Arrays.copyOf(bytes, length);
    }

    private int repair(Writer writer, CodecErrorHandler.EncodeError error, int unit,
            int limit) {
        CodecErrorHandler.Repair repair = errors.encode(error);
        if (repair.bytes() != null) {
            if (repair.bytes().length % unit != 0) {
                throw new CodecException(error);
            }
            put(repair.bytes());
            return repair.position();
        }
        PyStr text = repair.text();
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (c >= limit || !writer.write(this, c)) {
                throw new CodecException(error);
            }
        }
        return repair.position();
    }
}
