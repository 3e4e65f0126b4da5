package org.pyston.text;

import java.util.Arrays;

/** The error handlers that every interpreter has from the start ({@code codecs.lookup_error}). */
public enum CodecErrors implements CodecErrorHandler {

    STRICT, IGNORE, REPLACE, XMLCHARREFREPLACE, BACKSLASHREPLACE, NAMEREPLACE, SURROGATEESCAPE, SURROGATEPASS;

    /** The handler of a name such as {@code surrogateescape}, or null. */
    public static CodecErrors of(String name) {
        return switch (name) {
            case "strict" -> STRICT;
            case "ignore" -> IGNORE;
            case "replace" -> REPLACE;
            case "xmlcharrefreplace" -> XMLCHARREFREPLACE;
            case "backslashreplace" -> BACKSLASHREPLACE;
            case "namereplace" -> NAMEREPLACE;
            case "surrogateescape" -> SURROGATEESCAPE;
            case "surrogatepass" -> SURROGATEPASS;
            default -> null;
        };
    }

    @Override
    public Repair decode(DecodeError e) {
        return switch (this) {
            case STRICT -> throw new CodecException(e);
            case IGNORE -> text(PyStr.EMPTY, e.end());
            case REPLACE -> text(PyStr.ofCodePoint(0xFFFD), e.end());
            case BACKSLASHREPLACE -> {
                PyStrBuilder out = new PyStrBuilder();
                for (int i = e.start(); i < e.end(); i++) {
                    StrRepr.appendHexEscape(out, e.input()[i] & 0xFF);
                }
                yield text(out.build(), e.end());
            }
            case SURROGATEESCAPE -> escapeBytes(e);
            case SURROGATEPASS -> passSurrogate(e);
            case XMLCHARREFREPLACE, NAMEREPLACE ->
                throw new CodecException("don't know how to handle UnicodeDecodeError in error callback");
        };
    }

    private static Repair text(PyStr text, int position) {
        return new Repair(text, null, position, null);
    }

    /** Up to four bytes that are not ASCII become low surrogates (PEP 383). */
    private static Repair escapeBytes(DecodeError e) {
        PyStrBuilder out = new PyStrBuilder();
        int i = e.start();
        while (i < e.end() && i < e.start() + 4 && e.input()[i] < 0) {
            out.append(0xDC00 | e.input()[i] & 0xFF);
            i++;
        }
        if (i == e.start()) {
            throw new CodecException(e);
        }
        return text(out.build(), i);
    }

    private static Repair passSurrogate(DecodeError e) {
        UnitForm form = UnitForm.of(e.encoding());
        if (form != null && e.input().length - e.start() >= form.size) {
            int c = form.read(e.input(), e.start());
            if (c >= 0xD800 && c <= 0xDFFF) {
                return text(PyStr.ofCodePoint(c), e.start() + form.size);
            }
        }
        throw new CodecException(e);
    }

    @Override
    public Repair encode(EncodeError e) {
        return switch (this) {
            case STRICT -> throw new CodecException(e);
            case IGNORE -> text(PyStr.EMPTY, e.end());
            case REPLACE -> text(PyStr.ofCodePoint('?').repeat(e.end() - e.start()), e.end());
            case XMLCHARREFREPLACE, BACKSLASHREPLACE, NAMEREPLACE -> {
                PyStrBuilder out = new PyStrBuilder();
                for (int i = e.start(); i < e.end(); i++) {
                    appendReplacement(out, e.input().codePointAt(i));
                }
                yield text(out.build(), e.end());
            }
            case SURROGATEESCAPE -> unescapeBytes(e);
            case SURROGATEPASS -> passSurrogates(e);
        };
    }

    private void appendReplacement(PyStrBuilder out, int c) {
        String name = this == NAMEREPLACE ? UnicodeNames.name(c) : null;
        if (this == XMLCHARREFREPLACE) {
            out.appendAscii("&#").appendAscii(Integer.toString(c)).append(';');
        } else if (name != null) {
            out.appendAscii("\\N{").appendAscii(name).append('}');
        } else {
            StrRepr.appendHexEscape(out, c);
        }
    }

    /** The inverse of {@link #escapeBytes}, as far as it goes; what stops it is an error of its own. */
    private static Repair unescapeBytes(EncodeError e) {
        byte[] bytes = new byte[e.end() - e.start()];
        int n = 0;
        while (n < bytes.length) {
            int c = e.input().codePointAt(e.start() + n);
            if (c < 0xDC80 || c > 0xDCFF) {
                break;
            }
            bytes[n++] = (byte) c;
        }
        if (n == 0) {
            throw new CodecException(e);
        }
        return new Repair(null, Arrays.copyOf(bytes, n), e.start() + n, null);
    }

    private static Repair passSurrogates(EncodeError e) {
        UnitForm form = UnitForm.of(e.encoding());
        if (form == null) {
            throw new CodecException(e);
        }
        byte[] bytes = new byte[(e.end() - e.start()) * form.size];
        for (int i = e.start(); i < e.end(); i++) {
            int c = e.input().codePointAt(i);
            if (c < 0xD800 || c > 0xDFFF) {
                throw new CodecException(e);
            }
            form.write(c, bytes, (i - e.start()) * form.size);
        }
        return new Repair(null, bytes, e.end(), null);
    }

    /** How a surrogate looks in an encoding. */
    private enum UnitForm {
        UTF8(3), UTF16_LE(2), UTF16_BE(2), UTF32_LE(4), UTF32_BE(4);

        final int size;

        UnitForm(int size) {
            this.size = size;
        }

        static UnitForm of(String encoding) {
            String name = encoding.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            return switch (name) {
                case "utf-8", "utf8", "cp65001" -> UTF8;
                case "utf-16", "utf16", "utf-16-le", "utf-16le", "utf16-le", "utf16le" -> UTF16_LE;
                case "utf-16-be", "utf-16be", "utf16-be", "utf16be" -> UTF16_BE;
                case "utf-32", "utf32", "utf-32-le", "utf-32le", "utf32-le", "utf32le" -> UTF32_LE;
                case "utf-32-be", "utf-32be", "utf32-be", "utf32be" -> UTF32_BE;
                default -> null;
            };
        }

        /** The code point at {@code at}, or -1 if the bytes are not those of a surrogate in UTF-8. */
        int read(byte[] in, int at) {
            int a = in[at] & 0xFF;
            int b = in[at + 1] & 0xFF;
            int c = size > 2 ? in[at + 2] & 0xFF : 0;
            int d = size > 3 ? in[at + 3] & 0xFF : 0;
            return switch (this) {
                case UTF8 -> a == 0xED && (b & 0xC0) == 0x80 && (c & 0xC0) == 0x80
                        ? (a & 15) << 12 | (b & 63) << 6 | c & 63 : -1;
                case UTF16_LE -> b << 8 | a;
                case UTF16_BE -> a << 8 | b;
                case UTF32_LE -> d << 24 | c << 16 | b << 8 | a;
                case UTF32_BE -> a << 24 | b << 16 | c << 8 | d;
            };
        }

        void write(int c, byte[] out, int at) {
            byte high = (byte) (c >> 8);
            byte low = (byte) c;
            switch (this) {
                case UTF8 -> {
                    out[at] = (byte) (0xE0 | c >> 12);
                    out[at + 1] = (byte) (0x80 | c >> 6 & 63);
                    out[at + 2] = (byte) (0x80 | c & 63);
                }
                case UTF16_LE, UTF32_LE -> {
                    out[at] = low;
                    out[at + 1] = high;
                }
                case UTF16_BE, UTF32_BE -> {
                    out[at + size - 2] = high;
                    out[at + size - 1] = low;
                }
            }
        }
    }
}
