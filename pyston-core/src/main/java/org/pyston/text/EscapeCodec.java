package org.pyston.text;

/** The codecs {@code unicode_escape} and {@code raw_unicode_escape}. */
public final class EscapeCodec {

    /**
     * What was decoded.
     *
     * @param invalid the index in the input of the first escape that is not known and so stands for itself (after its
     *     backslash), or of an octal escape over 0o377, which deserve a DeprecationWarning; or -1
     */
    public record Result(PyStr text, int consumed, int invalid) {
    }

    private final DecodeRun run;
    private final boolean isFinal;
    private int invalid = -1;
    /** Where the escape starts. */
    private int start;
    /** Set when the input ends within an escape and more may come. */
    private boolean incomplete;

    private EscapeCodec(DecodeRun run, boolean isFinal) {
        this.run = run;
        this.isFinal = isFinal;
    }

    /** {@code codecs.unicode_escape_decode}. */
    public static Result decode(byte[] data, boolean isFinal, CodecErrorHandler errors) {
        return new EscapeCodec(new DecodeRun("unicodeescape", data, errors), isFinal).decode(false);
    }

    /** {@code codecs.raw_unicode_escape_decode}. */
    public static Result decodeRaw(byte[] data, boolean isFinal, CodecErrorHandler errors) {
        return new EscapeCodec(new DecodeRun("rawunicodeescape", data, errors), isFinal).decode(true);
    }

    private Result decode(boolean raw) {
        while (!run.atEnd() && !incomplete) {
            int c = run.peek(0);
            start = run.at++;
            if (c != '\\') {
                run.out.append(c);
            } else if (raw) {
                rawEscape();
            } else {
                escape();
            }
        }
        return new Result(run.out.build(), run.at, invalid);
    }

    private void escape() {
        if (run.atEnd()) {
            cut("\\ at end of string");
            return;
        }
        int c = run.peek(0);
        run.at++;
        switch (c) {
            case '\n' -> { }
            case '\\', '\'', '"' -> run.out.append(c);
            case 'b' -> run.out.append('\b');
            case 'f' -> run.out.append('\f');
            case 't' -> run.out.append('\t');
            case 'n' -> run.out.append('\n');
            case 'r' -> run.out.append('\r');
            case 'v' -> run.out.append(0x0B);
            case 'a' -> run.out.append(0x07);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c - '0');
            case 'x' -> hex(2, "truncated \\xXX escape", "");
            case 'u' -> hex(4, "truncated \\uXXXX escape", "");
            case 'U' -> hex(8, "truncated \\UXXXXXXXX escape", "illegal Unicode character");
            case 'N' -> name();
            default -> {
                markInvalid();
                run.out.append('\\').append(c);
            }
        }
    }

    private void rawEscape() {
        if (run.atEnd()) {
            if (isFinal) {
                run.out.append('\\');
            } else {
                stop();
            }
            return;
        }
        int c = run.peek(0);
        run.at++;
        switch (c) {
            case 'u' -> hex(4, "truncated \\uXXXX escape", "");
            case 'U' -> hex(8, "truncated \\UXXXXXXXX escape", "\\Uxxxxxxxx out of range");
            default -> run.out.append('\\').append(c);
        }
    }

    private void markInvalid() {
        if (invalid < 0) {
            invalid = start + 1;
        }
    }

    private void stop() {
        run.at = start;
        incomplete = true;
    }

    /** The input ends within an escape. */
    private void cut(String reason) {
        if (isFinal) {
            run.error(start, run.data.length, reason);
        } else {
            stop();
        }
    }

    private void octal(int first) {
        int value = first;
        for (int i = 0; i < 2 && !run.atEnd() && run.peek(0) >= '0' && run.peek(0) <= '7'; i++) {
            value = value * 8 + run.peek(0) - '0';
            run.at++;
        }
        if (value > 0xFF) {
            markInvalid();
        }
        run.out.append(value);
    }

    private void hex(int digits, String truncated, String tooLarge) {
        long value = 0;
        for (int i = 0; i < digits; i++) {
            if (run.atEnd()) {
                cut(truncated);
                return;
            }
            int digit = run.peek(0) < 128 ? Character.digit(run.peek(0), 16) : -1;
            if (digit < 0) {
                run.error(start, run.at, truncated);
                return;
            }
            value = value << 4 | digit;
            run.at++;
        }
        if (value > Character.MAX_CODE_POINT) {
            run.error(start, run.at, tooLarge);
        } else {
            run.out.append((int) value);
        }
    }

    private void name() {
        String malformed = "malformed \\N character escape";
        if (run.atEnd()) {
            cut(malformed);
            return;
        }
        if (run.peek(0) != '{') {
            run.error(start, run.at, malformed);
            return;
        }
        int from = ++run.at;
        while (!run.atEnd() && run.peek(0) != '}') {
            run.at++;
        }
        if (run.atEnd()) {
            cut(malformed);
        } else if (run.at == from) {
            run.error(start, run.at, malformed);
        } else {
            String name = PyStr.ofLatin1(run.data, from, run.at++).toString();
            int c = UnicodeNames.lookup(name);
            if (c < 0) {
                run.error(start, run.at, "unknown Unicode character name");
            } else {
                run.out.append(c);
            }
        }
    }

    /** {@code codecs.unicode_escape_encode}. */
    public static byte[] encode(PyStr s) {
        PyStrBuilder out = new PyStrBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            int c = s.codePointAt(i);
            if (c == '\\') {
                out.append('\\').append('\\');
            } else if (c >= ' ' && c < 127) {
                out.append(c);
            } else {
                StrRepr.appendEscape(out, c);
            }
        }
        return ByteCodec.encodeLatin1(out.build(), CodecErrors.STRICT);
    }

    /** {@code codecs.raw_unicode_escape_encode}. */
    public static byte[] encodeRaw(PyStr s) {
        PyStrBuilder out = new PyStrBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            int c = s.codePointAt(i);
            if (c < 256) {
                out.append(c);
            } else {
                StrRepr.appendHexEscape(out, c);
            }
        }
        return ByteCodec.encodeLatin1(out.build(), CodecErrors.STRICT);
    }
}
