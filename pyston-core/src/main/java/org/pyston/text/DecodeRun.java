package org.pyston.text;

/** The state of one call of a decoder: input, position, output. */
final class DecodeRun {

    private final String encoding;
    private final CodecErrorHandler errors;
    final PyStrBuilder out;
    byte[] data;
    int at;

    DecodeRun(String encoding, byte[] data, CodecErrorHandler errors) {
        this.encoding = encoding;
        this.data = data;
        this.errors = errors;
        out = new PyStrBuilder(data.length);
    }

    boolean atEnd() {
        return at >= data.length;
    }

    int left() {
        return data.length - at;
    }

    /** The byte {@code ahead} of the position; it must be there. */
    int peek(int ahead) {
        return data[at + ahead] & 0xFF;
    }

    /** The next {@code size} bytes as a number. */
    int unit(int ahead, int size, boolean bigEndian) {
        int value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | peek(ahead + (bigEndian ? i : size - 1 - i));
        }
        return value;
    }

    /** Has the handler repair the bytes from {@code start} to before {@code end}. */
    void error(int start, int end, String reason) {
        CodecErrorHandler.Repair repair =
                errors.decode(new CodecErrorHandler.DecodeError(encoding, data, start, end, reason));
        out.append(repair.text());
        if (repair.input() != null) {
            data = repair.input();
        }
        at = repair.position();
    }

    Decoded done() {
        return new Decoded(out.build(), at);
    }
}
