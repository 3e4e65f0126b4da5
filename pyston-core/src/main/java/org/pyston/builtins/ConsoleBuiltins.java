package org.pyston.builtins;

import org.pyston.annotations.PythonFunction;
import org.pyston.modules._io.PlainText;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.CallKeywords;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectLength;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.SysNamespace;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.str.PyStrInstance;

/** {@code print}, {@code input}, {@code open} and {@code breakpoint}. */
final class ConsoleBuiltins {
    private static final PyStr STDIN = PyStr.of("stdin");
    private static final PyStr STDOUT = PyStr.of("stdout");
    private static final PyStr STDERR = PyStr.of("stderr");
    private static final PyStr WRITE = PyStr.of("write");
    private static final PyStr FLUSH = PyStr.of("flush");
    private static final PyStr READLINE = PyStr.of("readline");
    private static final PyStr BREAKPOINTHOOK = PyStr.of("breakpointhook");
    private static final PyStr SPACE = PyStr.of(" ");
    private static final PyStr NEWLINE = PyStr.of("\n");

    private ConsoleBuiltins() {
    }

    @PythonFunction(value = "print", signature = "(*args, sep=' ', end='\\n', file=None, flush=False)",
            doc = "Writes the values as text to a file, by default sys.stdout.")
    static void print(Frame frame, Object[] args, Object sep, Object end, Object file, Object flush) {
        Object out = file;
        if (out == PyNone.NONE) {
            out = SysNamespace.get(frame, STDOUT);
            if (out == null) {
                throw Errors.runtimeError("lost sys.stdout");
            }
            if (out == PyNone.NONE) {
                return;
            }
        }
        PyStr between = separator("sep", sep, SPACE);
        PyStr last = separator("end", end, NEWLINE);
        if (PlainText.isPlain(out)) {
            printPlain(frame, out, args, between, last);
        } else {
            printTo(frame, out, args, between, last);
        }
        if (ObjectIsTrue.isTrue(frame, flush)) {
            ObjectCall.callMethod(frame, out, FLUSH);
        }
    }

    /** One write for all values; what was made when a value fails is written too, as if the writes had been several. */
    private static void printPlain(Frame frame, Object out, Object[] args, PyStr between, PyStr last) {
        if (args.length == 0) {
            PlainText.write(frame, out, last);
            return;
        }
        PyStrBuilder line = new PyStrBuilder();
        int i = 0;
        try {
            while (i < args.length) {
                line.append(i == 0 ? PyStr.EMPTY : between).append(ObjectStr.str(frame, args[i]));
                i++;
            }
        } catch (PyException e) {
            PlainText.write(frame, out, line.build());
            throw e;
        }
        PlainText.write(frame, out, line.append(last).build());
    }

    private static void printTo(Frame frame, Object out, Object[] args, PyStr between, PyStr last) {
        Object write = ObjectGetAttr.get(frame, out, WRITE);
        for (int i = 0; i < args.length; i++) {
            if (i > 0) {
                ObjectCall.call1(frame, write, between);
            }
            ObjectCall.call1(frame, write, ObjectStr.str(frame, args[i]));
        }
        ObjectCall.call1(frame, write, last);
    }

    private static PyStr separator(String name, Object value, PyStr fallback) {
        if (value == null || value == PyNone.NONE) {
            return fallback;
        }
        PyStr s = PyStrInstance.valueOrNull(value);
        if (s == null) {
            throw Errors.typeError(name + " must be None or a string, not " + PyType.of(value).name());
        }
        return s;
    }

    @PythonFunction(value = "input", signature = "(prompt='', /)",
            doc = "A line of standard input without its line end; the prompt is written to standard output first.")
    static Object input(Frame frame, Object prompt) {
        Object in = stream(frame, STDIN, "input(): lost sys.stdin");
        Object out = stream(frame, STDOUT, "input(): lost sys.stdout");
        Object err = stream(frame, STDERR, "input(): lost sys.stderr");
        flushQuietly(frame, err);
        PyStr text = ObjectStr.str(frame, prompt);
        if (!text.isEmpty()) {
            ObjectCall.callMethod(frame, out, WRITE, text);
        }
        flushQuietly(frame, out);
        return line(frame, in);
    }

    private static Object stream(Frame frame, PyStr name, String lost) {
        Object stream = SysNamespace.get(frame, name);
        if (stream == null || stream == PyNone.NONE) {
            throw Errors.runtimeError(lost);
        }
        return stream;
    }

    private static void flushQuietly(Frame frame, Object stream) {
        try {
            ObjectCall.callMethod(frame, stream, FLUSH);
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.EXCEPTION)) {
                throw e;
            }
        }
    }

    /** Equivalent of CPython's {@code PyFile_GetLine(in, -1)}. */
    private static Object line(Frame frame, Object in) {
        Object line = ObjectCall.callMethod(frame, in, READLINE);
        PyStr s = PyStrInstance.valueOrNull(line);
        if (s == null) {
            if (PyType.of(line).builtinBase().name().equals("bytes") && ObjectLength.len(frame, line) > 0) {
                return line;
            }
            throw Errors.typeError("object.readline() returned non-string");
        }
        if (s.isEmpty()) {
            throw Errors.eofError("EOF when reading a line");
        }
        return s.codePointAt(s.length() - 1) == '\n' ? s.substring(0, s.length() - 1) : s;
    }

    @PythonFunction(value = "open", signature = "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, "
            + "closefd=True, opener=None)", doc = "Opens a file; see io.open.")
    static Object open(Frame frame, Object file, Object mode, Object buffering, Object encoding, Object errors,
            Object newline, Object closefd, Object opener) {
        Object io = org.pyston.importer.Importing.importName(frame, PyStr.of("_io"), null, PyNone.NONE, 0);
        return ObjectCall.callMethod(frame, io, PyStr.of("open"), file, mode, buffering, encoding, errors, newline,
                closefd, opener);
    }

    @PythonFunction(value = "breakpoint", signature = "(*args, **kws)", textSignature = false,
            doc = "breakpoint(*args, **kws)\n\nCalls sys.breakpointhook, by default the debugger pdb.")
    static Object breakpoint(Frame frame, Object[] args, PyDict kws) {
        Object hook = SysNamespace.get(frame, BREAKPOINTHOOK);
        if (hook == null) {
            throw Errors.runtimeError("lost sys.breakpointhook");
        }
        return CallKeywords.call(frame, hook, args, kws);
    }
}
