package org.pyston.modules._io;

import java.io.ByteArrayOutputStream;
import org.pyston.annotations.PythonMethod;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.ObjectLength;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.list.PyList;

/** The methods of {@code _IOBase} that work with lines. */
final class IOBaseLines {
    private IOBaseLines() {
    }

    @PythonMethod(value = "readline", signature = "($self, size=-1, /)", doc = "One line, at most size bytes of it.")
    static Object readLine(Frame frame, PyIOBase self, Object size) {
        int limit = IoArgs.size(frame, size);
        Object peek = ObjectGetAttr.getOrNull(frame, self, IoArgs.PEEK);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (limit < 0 || line.size() < limit) {
            int wanted = peek == null ? 1 : ahead(frame, peek, limit < 0 ? Integer.MAX_VALUE : limit - line.size());
            Object piece = ObjectCall.callMethod(frame, self, IoArgs.READ, (long) wanted);
            if (!(piece instanceof PyBytes b)) {
                throw Errors.make(ExceptionTypes.OS_ERROR,
                        "read() should have returned a bytes object, not '" + PyType.of(piece).name() + "'");
            }
            if (b.size() == 0) {
                break;
            }
            line.write(b.array(), 0, b.size());
            if (b.get(b.size() - 1) == '\n') {
                break;
            }
        }
        return PyBytes.of(line.toByteArray());
    }

    /** How many bytes the next read may take without passing a line's end. */
    private static int ahead(Frame frame, Object peek, int limit) {
        Object seen = ObjectCall.call1(frame, peek, 1L);
        if (!(seen instanceof PyBytes b)) {
            throw Errors.make(ExceptionTypes.OS_ERROR,
                    "peek() should have returned a bytes object, not '" + PyType.of(seen).name() + "'");
        }
        int n = Math.min(limit, b.size());
        for (int i = 0; i < n; i++) {
            if (b.get(i) == '\n') {
                return i + 1;
            }
        }
        return n == 0 ? 1 : n;
    }

    @PythonMethod(value = "readlines", signature = "($self, hint=-1, /)",
            doc = "A list of lines; stops after hint bytes or characters.")
    static Object readLines(Frame frame, PyIOBase self, Object hint) {
        int limit = IoArgs.size(frame, hint);
        PyList lines = new PyList();
        Object it = ObjectIter.iter(frame, self);
        long total = 0;
        for (Object line = ObjectIter.next(frame, it); line != null; line = ObjectIter.next(frame, it)) {
            lines.append(line);
            if (limit > 0) {
                total += ObjectLength.len(frame, line);
                if (total >= limit) {
                    break;
                }
            }
        }
        return lines;
    }

    @PythonMethod(value = "writelines", signature = "($self, lines, /)", doc = "Writes each of the lines.")
    static void writeLines(Frame frame, PyIOBase self, Object lines) {
        PyIOBase.checkClosed(frame, self);
        Object it = ObjectIter.iter(frame, lines);
        for (Object line = ObjectIter.next(frame, it); line != null; line = ObjectIter.next(frame, it)) {
            while (true) {
                try {
                    ObjectCall.callMethod(frame, self, IoArgs.WRITE, line);
                    break;
                } catch (PyException e) {
                    if (!e.matches(ExceptionTypes.INTERRUPTED_ERROR)) {
                        throw e;
                    }
                }
            }
        }
    }
}
