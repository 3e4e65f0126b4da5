package org.pyston.modules.sys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.text.StrRepr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyBaseException;

/**
 * A text stream on a Java stream, UTF-8 without translation of line ends: {@code sys.stdin} and its like until the module
 * {@code _io} puts its own there. Lone surrogates are written as backslash escapes.
 */
@PythonType(name = "PlainTextStream", module = "sys", hidden = true)
public final class PlainTextStream extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PlainTextStreamExposed());

    private static final int CAPACITY = 8192;

    private final String name;
    private final InputStream in;
    private final OutputStream out;
    private final boolean flushAlways;
    private byte[] buffer = new byte[CAPACITY];
    private int used;
    private boolean closed;

    private PlainTextStream(String name, InputStream in, OutputStream out, boolean flushAlways) {
        super(TYPE);
        this.name = name;
        this.in = in;
        this.out = out;
        this.flushAlways = flushAlways;
    }

    /** A stream to read lines from. */
    public static PlainTextStream reader(String name, InputStream in) {
        return new PlainTextStream(name, in, null, false);
    }

    /** A stream to write to; {@code flushAlways}: nothing stays in the buffer after a write. */
    public static PlainTextStream writer(String name, OutputStream out, boolean flushAlways) {
        return new PlainTextStream(name, null, out, flushAlways);
    }

    @PythonMethod(value = "write", signature = "($self, text, /)", doc = "Writes a string; returns its length.")
    static long write(PlainTextStream self, PyStr text) {
        self.checkOpen();
        if (self.out == null) {
            throw Errors.notImplemented("sys.stdin.write(): the module _io");
        }
        byte[] bytes = encode(text);
        synchronized (self) {
            self.append(bytes);
        }
        return text.length();
    }

    private static byte[] encode(PyStr text) {
        if (text.maxCodePoint() < 0xD800) {
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
        PyStrBuilder safe = new PyStrBuilder();
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (c >= 0xD800 && c <= 0xDFFF) {
                safe.appendAscii("\\u" + Integer.toHexString(c));
            } else {
                safe.append(c);
            }
        }
        return safe.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private void append(byte[] bytes) {
        if (used + bytes.length > buffer.length) {
            drain();
        }
        try {
            if (bytes.length > buffer.length) {
                out.write(bytes);
            } else {
                System.arraycopy(bytes, 0, buffer, used, bytes.length);
                used += bytes.length;
            }
        } catch (IOException e) {
            throw error(e);
        }
        if (flushAlways) {
            drain();
        }
    }

    private void drain() {
        int n = used;
        used = 0;
        try {
            out.write(buffer, 0, n);
            out.flush();
        } catch (IOException e) {
            throw error(e);
        }
    }

    private static PyException error(IOException e) {
        return new PyException(new PyBaseException(ExceptionTypes.EXCEPTION, PyStr.of(String.valueOf(e.getMessage()))));
    }

    @PythonMethod(value = "flush", signature = "($self, /)", doc = "Writes what is in the buffer.")
    static void flush(PlainTextStream self) {
        self.checkOpen();
        if (self.out != null) {
            synchronized (self) {
                self.drain();
            }
        }
    }

    @PythonMethod(value = "close", signature = "($self, /)", doc = "Flushes; later writes are refused.")
    static void close(PlainTextStream self) {
        if (!self.closed) {
            flush(self);
            self.closed = true;
        }
    }

    @PythonMethod(value = "readline", signature = "($self, /)", doc = "The next line with its end, empty at the end.")
    static Object readLine(PlainTextStream self) {
        self.checkOpen();
        if (self.in == null) {
            throw Errors.notImplemented("reading " + self.name + ": the module _io");
        }
        java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();
        try {
            for (int c = self.in.read(); c >= 0; c = self.in.read()) {
                line.write(c);
                if (c == '\n') {
                    break;
                }
            }
        } catch (IOException e) {
            throw error(e);
        }
        return PyStr.of(line.toString(StandardCharsets.UTF_8));
    }

    @PythonMethod(value = "read", signature = "($self, /)", doc = "All that is left to read.")
    static Object read(PlainTextStream self) {
        self.checkOpen();
        if (self.in == null) {
            throw Errors.notImplemented("reading " + self.name + ": the module _io");
        }
        try {
            java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
            byte[] chunk = new byte[CAPACITY];
            for (int n = self.in.read(chunk); n >= 0; n = self.in.read(chunk)) {
                all.write(chunk, 0, n); // not readAllBytes, which seeks
            }
            return PyStr.of(all.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw error(e);
        }
    }

    private void checkOpen() {
        if (closed) {
            throw Errors.valueError("I/O operation on closed file.");
        }
    }

    @Slot("__iter__")
    static Object iter(PlainTextStream self) {
        return self;
    }

    @Slot("__next__")
    static Object next(PlainTextStream self) {
        PyStr line = (PyStr) readLine(self);
        return line.isEmpty() ? null : line;
    }

    @PythonMethod(value = "isatty", signature = "($self, /)", doc = "False: not known before the module _io is there.")
    static boolean isTerminal(PlainTextStream self) {
        return false;
    }

    @PythonMethod(value = "fileno", signature = "($self, /)", doc = "Not implemented: needs the module _io.")
    static long fileno(Frame frame, PlainTextStream self) {
        throw Errors.notImplemented(self.name + ".fileno(): the module _io");
    }

    @PythonGetter("buffer")
    static Object getBuffer(PlainTextStream self) {
        throw Errors.notImplemented(self.name + ".buffer: the module _io");
    }

    @PythonGetter("encoding")
    static String getEncoding(PlainTextStream self) {
        return "utf-8";
    }

    @PythonGetter("errors")
    static String getErrors(PlainTextStream self) {
        return self.flushAlways ? "backslashreplace" : "strict";
    }

    @PythonGetter("name")
    static String getName(PlainTextStream self) {
        return self.name;
    }

    @PythonGetter("closed")
    static boolean getClosed(PlainTextStream self) {
        return self.closed;
    }

    @Slot("__repr__")
    static Object repr(PlainTextStream self) {
        return PyStr.of("<sys.PlainTextStream name=" + StrRepr.repr(PyStr.of(self.name)) + " encoding='utf-8'>");
    }
}
