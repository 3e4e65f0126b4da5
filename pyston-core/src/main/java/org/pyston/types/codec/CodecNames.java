package org.pyston.types.codec;

import org.pyston.text.PyStr;

/** Names of encodings. */
public final class CodecNames {
    private CodecNames() {
    }

    /**
     * The name in lower case, with each run of what is neither a letter nor a digit nor a dot made one underscore. As
     * CPython's _Py_normalize_encoding; beyond ASCII everything is such a separator.
     */
    public static String normalize(PyStr name) {
        StringBuilder out = new StringBuilder(name.length());
        boolean separated = false;
        for (int i = 0; i < name.length(); i++) {
            int c = name.codePointAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            if (upper || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.') {
                if (separated && out.length() > 0) {
                    out.append('_');
                }
                separated = false;
                out.append((char) (upper ? c + 32 : c));
            } else {
                separated = true;
            }
        }
        return out.toString();
    }
}
