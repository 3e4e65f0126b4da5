package org.pyston.embed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pyston.importer.CompileFlags;
import org.pyston.importer.SourceCompiler;
import org.pyston.object.PyNone;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.CodeRunner;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Launch;
import org.pyston.runtime.PyException;
import org.pyston.runtime.SysNamespace;
import org.pyston.syntax.ParseMode;
import org.pyston.text.PyStr;
import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;

/** The plain read-eval-print loop. Equivalent of CPython's {@code PyRun_InteractiveLoop} without line editing. */
final class Console {
    private static final PyStr PS1 = PyStr.of("ps1");
    private static final PyStr PS2 = PyStr.of("ps2");
    private static final int FLAGS = CompileFlags.ALLOW_INCOMPLETE_INPUT | CompileFlags.DONT_IMPLY_DEDENT;

    private final Frame frame;
    private final PyDict main;
    private int flags = FLAGS;
    private int exitCode;

    Console(Frame frame, PyDict main) {
        this.frame = frame;
        this.main = main;
    }

    /** The banner, PYTHONSTARTUP, the loop; returns the exit code. */
    int start() {
        if (!frame.interpreter().options.quiet()) {
            Object version = SysNamespace.get(frame, PyStr.of("version"));
            Object platform = SysNamespace.get(frame, PyStr.of("platform"));
            Exit.write(frame, "Python " + version + " on " + platform + "\n");
            if (!frame.interpreter().options.noSite()) {
                Exit.write(frame, "Type \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n");
            }
        }
        startupFile();
        return loop();
    }

    private void startupFile() {
        String name = frame.interpreter().options.ignoreEnvironment() ? null
                : Launch.of(frame.interpreter()).environment().get("PYTHONSTARTUP");
        if (name == null || name.isEmpty()) {
            return;
        }
        try {
            byte[] source = Files.readAllBytes(Path.of(name));
            PyCode code = SourceCompiler.compile(frame, source, name, ParseMode.EXEC, 0, -1);
            CodeRunner.run(frame, code, main, main, null);
        } catch (IOException e) {
            Exit.write(frame, "Could not open PYTHONSTARTUP\n");
        } catch (PyException e) {
            Exit.report(frame, e);
        }
    }

    /** Reads and runs statements until the end of input or SystemExit; returns the exit code. */
    int loop() {
        defaultPrompt(PS1, ">>> ");
        defaultPrompt(PS2, "... ");
        while (step()) {
            flushOutput();
        }
        return exitCode;
    }

    private void defaultPrompt(PyStr name, String text) {
        if (SysNamespace.get(frame, name) == null) {
            SysNamespace.set(frame.interpreter(), name, PyStr.of(text));
        }
    }

    /** One statement; false at the end. */
    private boolean step() {
        StringBuilder text = new StringBuilder();
        boolean more = false;
        while (true) {
            String line = line(more ? PS2 : PS1);
            if (line == null) {
                if (text.length() == 0) {
                    Exit.write(frame, "\n");
                    return false;
                }
                return run(text.toString(), FLAGS & CompileFlags.DONT_IMPLY_DEDENT);
            }
            text.append(more ? "\n" : "").append(line.endsWith("\n") ? line.substring(0, line.length() - 1) : line);
            if (!more && line.isBlank()) {
                return true;
            }
            if (!incomplete(text.toString())) {
                return run(text.toString(), flags);
            }
            more = true;
        }
    }

    private boolean incomplete(String text) {
        try {
            SourceCompiler.parse(frame, PyStr.of(text), "<stdin>", ParseMode.SINGLE, flags);
            return false;
        } catch (PyException e) {
            return e.value().args().size() > 0 && e.value().args().get(0) instanceof PyStr s
                    && s.contentEquals("incomplete input");
        }
    }

    private boolean run(String text, int compileFlags) {
        try {
            PyCode code = SourceCompiler.compile(frame, PyStr.of(text), "<stdin>", ParseMode.SINGLE, compileFlags, -1);
            flags |= code.unit().flags() & CompileFlags.FUTURE_MASK;
            CodeRunner.run(frame, code, main, main, null);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.SYSTEM_EXIT)) {
                exitCode = Exit.codeOf(frame, e.value(), true);
                return false;
            }
            Exit.report(frame, e);
        } catch (StackOverflowError e) {
            Exit.report(frame, Errors.recursionError("maximum recursion depth exceeded"));
        } catch (OutOfMemoryError e) {
            Exit.report(frame, Errors.memoryError());
        }
        return true;
    }

    /** A line with its end; null at the end of input. The prompt goes to standard error, as CPython's without readline. */
    private String line(PyStr promptName) {
        Object prompt = SysNamespace.get(frame, promptName);
        try {
            Exit.write(frame, prompt == null || prompt == PyNone.NONE ? "" : ObjectStr.str(frame, prompt).toString());
        } catch (PyException e) {
            Exit.write(frame, "");
        }
        InputStream in = Launch.of(frame.interpreter()).stdin();
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try {
            for (int c = in.read(); c >= 0; c = in.read()) {
                bytes.write(c);
                if (c == '\n') {
                    break;
                }
            }
        } catch (IOException e) {
            return null;
        }
        return bytes.size() == 0 ? null : bytes.toString(StandardCharsets.UTF_8);
    }

    private void flushOutput() {
        Object out = SysNamespace.get(frame, PyStr.of("stdout"));
        try {
            Object flush = out == null ? null : ObjectGetAttr.getOrNull(frame, out, PyStr.of("flush"));
            if (flush != null) {
                ObjectCall.call0(frame, flush);
            }
        } catch (PyException e) {
            Exit.report(frame, e);
        }
    }
}
