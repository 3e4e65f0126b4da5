package org.pyston.text;

/** {@code format(str, spec)}. Equivalent of CPython's {@code _PyUnicode_FormatAdvancedWriter}. */
public final class StrFormatter {

    private StrFormatter() {
    }

    /**
     * {@code s} in the format {@code spec}.
     *
     * @param typeName the name of the object's type, for messages
     * @throws FormatSyntaxException if the specification is wrong or not for strings
     */
    public static PyStr format(PyStr s, PyStr spec, String typeName) {
        if (spec.isEmpty()) {
            return s;
        }
        FormatSpec f = FormatSpec.parse(spec, 's', '<', typeName);
        if (f.type() != 's') {
            throw f.unknownType(typeName);
        }
        if (f.sign() == ' ') {
            throw new FormatSyntaxException("Space not allowed in string format specifier");
        }
        if (f.sign() != 0) {
            throw new FormatSyntaxException("Sign not allowed in string format specifier");
        }
        if (f.noNegativeZero()) {
            throw new FormatSyntaxException("Negative zero coercion (z) not allowed in string format specifier");
        }
        if (f.alternate()) {
            throw new FormatSyntaxException("Alternate form (#) not allowed in string format specifier");
        }
        if (f.align() == '=') {
            throw new FormatSyntaxException("'=' alignment not allowed in string format specifier");
        }
        PyStr cut = f.precision() >= 0 && f.precision() < s.length() ? s.substring(0, (int) f.precision()) : s;
        return pad(cut, f);
    }

    /** {@code s} in the width of {@code f}; the alignment = is taken as {@code >}. */
    public static PyStr pad(PyStr s, FormatSpec f) {
        int room = f.width() <= s.length() ? 0 : f.room() - s.length();
        int left = f.align() == '<' ? 0 : f.align() == '^' ? room / 2 : room;
        return StrJustify.pad(s, left, room - left, f.fill());
    }
}
