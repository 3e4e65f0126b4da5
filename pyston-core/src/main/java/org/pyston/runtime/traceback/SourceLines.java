package org.pyston.runtime.traceback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.pyston.object.PyNone;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.runtime.SysNamespace;
import org.pyston.text.PyStr;
import org.pyston.types.list.PyList;
import org.pyston.types.str.PyStrInstance;

/** Finds source lines: in the file, under {@code sys.path} (CPython's _Py_FindSourceFile), or through the module's loader. */
public final class SourceLines {
    private static final PyStr PATH = PyStr.of("path");
    private static final PyStr GET_SOURCE = PyStr.of("get_source");

    private SourceLines() {
    }

    /** The line without its end; null when it cannot be had. */
    static String of(Frame frame, Frame traced, String filename, int lineno) {
        if (lineno < 1 || filename.startsWith("<") && filename.endsWith(">")) {
            return fromLoader(frame, traced, filename, lineno);
        }
        String line = ofFile(filename, lineno);
        if (line == null) {
            line = fromLoader(frame, traced, filename, lineno);
        }
        return line != null ? line : fromPath(frame, filename, lineno);
    }

    /** The line of a file, without its end; null when there is no such file or line. */
    public static String ofFile(String filename, int lineno) {
        try {
            Path path = Path.of(filename);
            return Files.isRegularFile(path) ? line(decode(Files.readAllBytes(path)), lineno) : null;
        } catch (IOException | InvalidPathException | SecurityException e) {
            return null;
        }
    }

    /** UTF-8 if it is that, else Latin-1, so that something is seen of files in other encodings. */
    private static String decode(byte[] bytes) {
        int start = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3 : 0;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
    }

    private static String fromPath(Frame frame, String filename, int lineno) {
        if (!(SysNamespace.get(frame, PATH) instanceof PyList path)) {
            return null;
        }
        String tail = filename.substring(filename.lastIndexOf('/') + 1);
        for (Object entry : path.toArray()) {
            PyStr s = PyStrInstance.valueOrNull(entry);
            if (s != null && !s.isEmpty()) {
                String line = ofFile(s + "/" + tail, lineno);
                if (line != null) {
                    return line;
                }
            }
        }
        return null;
    }

    /** Modules out of a jar have no file that others can open: their loader knows the text. */
    private static String fromLoader(Frame frame, Frame traced, String filename, int lineno) {
        if (traced == null || !(traced.globals.getStr(Names.FILE) instanceof PyStr file) || !file.contentEquals(filename)) {
            return null;
        }
        Object loader = traced.globals.getStr(Names.LOADER);
        Object name = traced.globals.getStr(Names.NAME);
        if (loader == null || loader == PyNone.NONE || name == null) {
            return null;
        }
        try {
            Object getSource = ObjectGetAttr.getOrNull(frame, loader, GET_SOURCE);
            Object source = getSource == null ? null : ObjectCall.call1(frame, getSource, name);
            PyStr text = PyStrInstance.valueOrNull(source);
            return text == null ? null : line(text.toString(), lineno);
        } catch (PyException e) {
            return null; // as CPython: a traceback without the line is better than none
        }
    }

    private static String line(String text, int lineno) {
        int start = 0;
        for (int n = 1; n < lineno; n++) {
            start = lineEnd(text, start);
            if (start >= text.length()) {
                return null;
            }
            start += text.charAt(start) == '\r' && start + 1 < text.length() && text.charAt(start + 1) == '\n' ? 2 : 1;
        }
        return start > text.length() || start == text.length() && lineno > 1 ? null
                : text.substring(start, lineEnd(text, start));
    }

    private static int lineEnd(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }
}
