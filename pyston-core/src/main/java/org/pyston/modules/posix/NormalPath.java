package org.pyston.modules.posix;

import java.util.ArrayList;
import java.util.List;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;

/** {@code posixpath.normpath}. */
final class NormalPath {
    private static final PyStr SLASH = PyStr.of("/");

    private NormalPath() {
    }

    static PyStr of(PyStr path) {
        int n = path.length();
        if (n == 0) {
            return PyStr.of(".");
        }
        int slashes = 0;
        while (slashes < n && path.codePointAt(slashes) == '/') {
            slashes++;
        }
        int root = slashes == 2 ? 2 : Math.min(slashes, 1); // POSIX leaves open what two slashes mean
        List<PyStr> parts = new ArrayList<>();
        for (int from = slashes; from < n;) {
            int to = from;
            while (to < n && path.codePointAt(to) != '/') {
                to++;
            }
            add(parts, path.substring(from, to), root > 0);
            from = to + 1;
        }
        PyStrBuilder out = new PyStrBuilder(n);
        out.append('/', root);
        for (int i = 0; i < parts.size(); i++) {
            out.append(i == 0 ? PyStr.EMPTY : SLASH).append(parts.get(i));
        }
        return out.length() == 0 ? PyStr.of(".") : out.build();
    }

    private static void add(List<PyStr> parts, PyStr part, boolean rooted) {
        if (part.isEmpty() || part.contentEquals(".")) {
            return;
        }
        int last = parts.size() - 1;
        boolean up = part.contentEquals("..");
        if (!up || last < 0 && !rooted || last >= 0 && parts.get(last).contentEquals("..")) {
            parts.add(part);
        } else if (last >= 0) {
            parts.remove(last);
        }
    }
}
