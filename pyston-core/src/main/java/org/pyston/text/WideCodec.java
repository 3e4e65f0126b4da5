package org.pyston.text;

/** UTF-16 and UTF-32 in both byte orders. Native order is little endian, as on the machines CPython mostly runs on. */
public final class WideCodec {

    /** Which byte order a text has. */
    public enum Order {
        /** To be read from a byte order mark; little endian without one. Encoding writes the mark. */
        MARKED,
        LITTLE,
        BIG
    }

    /**
     * What was decoded.
     *
     * @param order the byte order found; MARKED if the input was too short to tell
     */
    public record Result(PyStr text, int consumed, Order order) {
    }

    private WideCodec() {
    }

    private static String name(int size, Order order) {
        String base = size == 2 ? "utf-16" : "utf-32";
        return order == Order.MARKED ? base : base.concat(order == Order.BIG ? "-be" : "-le");
    }

    /** Decodes UTF-16; input that is not final may end within a character, which is not consumed then. */
    public static Result decode16(byte[] data, Order order, boolean isFinal, CodecErrorHandler errors) {
        Order found = order == Order.MARKED ? mark(data, 2) : order;
        boolean big = found == Order.BIG;
        DecodeRun run = new DecodeRun(name(2, big ? Order.BIG : Order.LITTLE), data, errors);
        run.at = order == Order.MARKED && found != Order.MARKED ? 2 : 0;
        while (!run.atEnd()) {
            if (run.left() == 1) {
                if (!isFinal) {
                    break;
                }
                run.error(run.at, run.data.length, "truncated data");
                continue;
            }
            int c = run.unit(0, 2, big);
            if (c < 0xD800 || c > 0xDFFF) {
                run.out.append(c);
                run.at += 2;
            } else if (c >= 0xDC00) {
                run.error(run.at, run.at + 2, "illegal encoding");
            } else if (run.left() < 4) {
                if (!isFinal) {
                    break;
                }
                run.error(run.at, run.data.length, "unexpected end of data");
            } else {
                int low = run.unit(2, 2, big);
                if (low >= 0xDC00 && low <= 0xDFFF) {
                    run.out.append(Character.toCodePoint((char) c, (char) low));
                    run.at += 4;
                } else {
                    run.error(run.at, run.at + 2, "illegal UTF-16 surrogate");
                }
            }
        }
        return new Result(run.out.build(), run.at, found);
    }

    /** Decodes UTF-32; input that is not final may end within a character, which is not consumed then. */
    public static Result decode32(byte[] data, Order order, boolean isFinal, CodecErrorHandler errors) {
        Order found = order == Order.MARKED ? mark(data, 4) : order;
        boolean big = found == Order.BIG;
        DecodeRun run = new DecodeRun(name(4, big ? Order.BIG : Order.LITTLE), data, errors);
        run.at = order == Order.MARKED && found != Order.MARKED ? 4 : 0;
        while (!run.atEnd()) {
            if (run.left() < 4) {
                if (!isFinal) {
                    break;
                }
                run.error(run.at, run.data.length, "truncated data");
                continue;
            }
            int c = run.unit(0, 4, big);
            if (c >= 0xD800 && c <= 0xDFFF) {
                run.error(run.at, run.at + 4, "code point in surrogate code point range(0xd800, 0xe000)");
            } else if (c < 0 || c > Character.MAX_CODE_POINT) {
                run.error(run.at, run.at + 4, "code point not in range(0x110000)");
            } else {
                run.out.append(c);
                run.at += 4;
            }
        }
        return new Result(run.out.build(), run.at, found);
    }

    private static Order mark(byte[] data, int size) {
        if (data.length < size) {
            return Order.MARKED;
        }
        DecodeRun run = new DecodeRun("", data, CodecErrors.STRICT);
        return run.unit(0, size, true) == 0xFEFF ? Order.BIG
                : run.unit(0, size, false) == 0xFEFF ? Order.LITTLE : Order.MARKED;
    }

    /** Encodes as UTF-16. */
    public static byte[] encode16(PyStr s, Order order, CodecErrorHandler errors) {
        return encode(s, 2, order, errors);
    }

    /** Encodes as UTF-32. */
    public static byte[] encode32(PyStr s, Order order, CodecErrorHandler errors) {
        return encode(s, 4, order, errors);
    }

    private static byte[] encode(PyStr s, int size, Order order, CodecErrorHandler errors) {
        EncodeRun run = new EncodeRun(name(size, order), "surrogates not allowed", s, errors);
        if (order == Order.MARKED) {
            run.putUnit(0xFEFF, size, false);
        }
        return run.all(new Units(size, order == Order.BIG), false, size, 128);
    }

    private record Units(int size, boolean big) implements EncodeRun.Writer {
        @Override
        public boolean write(EncodeRun run, int c) {
            if (c >= 0xD800 && c <= 0xDFFF) {
                return false;
            }
            if (size == 4 || c <= 0xFFFF) {
                run.putUnit(c, size, big);
            } else {
                run.putUnit(Character.highSurrogate(c), 2, big);
                run.putUnit(Character.lowSurrogate(c), 2, big);
            }
            return true;
        }
    }
}
