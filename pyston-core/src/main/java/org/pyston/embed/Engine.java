package org.pyston.embed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pyston.importer.Importing;
import org.pyston.importer.SourceCompiler;
import org.pyston.nodes.NodeFactory;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.CodeRunner;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Interpreter;
import org.pyston.runtime.Launch;
import org.pyston.runtime.Names;
import org.pyston.runtime.Options;
import org.pyston.runtime.PyException;
import org.pyston.runtime.Sharing;
import org.pyston.runtime.Tiering;
import org.pyston.runtime.ThreadState;
import org.pyston.runtime.traceback.TracebackPrinter;
import org.pyston.spi.CompilerBackend;
import org.pyston.syntax.ParseMode;
import org.pyston.text.PyStr;
import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.tuple.PyTuple;

/**
 * One Python interpreter in a Java program. Engines share nothing that a Python program could see; each has its own modules,
 * streams and settings. Any thread may call it unless the builder said otherwise; {@link #close} ends it.
 */
public final class Engine implements AutoCloseable {
    private static final String TEXT_NAME = "<string>";

    private Interpreter interpreter;
    private PyDict main;

    Engine(Options options, Launch launch, boolean shared) {
        if (shared) {
            Sharing.turnOn();
        }
        interpreter = new Interpreter(options, new NodeFactory(), new Tiering(options, CompilerBackend.search(options)));
        interpreter.setState(Launch.class, launch);
        Frame frame = bottom(PyDict.newNamespace());
        try {
            main = Bootstrap.start(frame);
        } catch (PyException e) {
            throw exported(frame, e);
        }
    }

    /** Begins the description of an engine. */
    public static EngineBuilder builder() {
        return new EngineBuilder();
    }

    /** The interpreter, for code of the runtime that starts programs. */
    public Interpreter interpreter() {
        checkOpen();
        return interpreter;
    }

    /** The namespace of {@code __main__}. */
    public PyDict globals() {
        checkOpen();
        return main;
    }

    /** Runs statements in the namespace of {@code __main__}; throws {@link PythonException}. */
    public void exec(String text) {
        run(text, ParseMode.EXEC);
    }

    /** The value of an expression in the namespace of {@code __main__}; throws {@link PythonException}. */
    public Object eval(String text) {
        return run(text, ParseMode.EVAL);
    }

    private Object run(String text, ParseMode mode) {
        Frame frame = begin();
        try {
            PyCode code = SourceCompiler.compile(frame, PyStr.of(text), TEXT_NAME, mode, 0, -1);
            return CodeRunner.run(frame, code, main, main, null);
        } catch (PyException e) {
            throw exported(frame, e);
        } catch (StackOverflowError e) {
            throw exported(frame, Errors.recursionError("maximum recursion depth exceeded"));
        } catch (OutOfMemoryError e) {
            throw exported(frame, Errors.memoryError());
        }
    }

    /** Runs a file's text as {@code __main__}; throws {@link PythonException}, or IOException when it cannot be read. */
    public void runFile(Path file) throws IOException {
        byte[] source = Files.readAllBytes(file);
        Frame frame = begin();
        PyStr name = PyStr.of(file.toString());
        main.putStr(Names.FILE, name);
        try {
            PyCode code = SourceCompiler.compile(frame, source, file.toString(), ParseMode.EXEC, 0, -1);
            CodeRunner.run(frame, code, main, main, null);
        } catch (PyException e) {
            throw exported(frame, e);
        } catch (StackOverflowError e) {
            throw exported(frame, Errors.recursionError("maximum recursion depth exceeded"));
        } catch (OutOfMemoryError e) {
            throw exported(frame, Errors.memoryError());
        }
    }

    /** Runs a module as {@code python -m} does; throws {@link PythonException}. */
    public void runModule(String name) {
        Frame frame = begin();
        try {
            runModule(frame, name, true);
        } catch (PyException e) {
            throw exported(frame, e);
        } catch (StackOverflowError e) {
            throw exported(frame, Errors.recursionError("maximum recursion depth exceeded"));
        }
    }

    static void runModule(Frame frame, String name, boolean alterArgv) {
        PyStr function = PyStr.of("_run_module_as_main");
        Object runpy = Importing.importName(frame, PyStr.of("runpy"), null, PyTuple.of(function), 0);
        ObjectCall.callMethod(frame, runpy, function, PyStr.of(name), alterArgv);
    }

    // ---- entering

    /** The frame that stands for Java at the bottom of this thread's Python frames. */
    Frame enter() {
        checkOpen();
        return bottom(main);
    }

    /** As {@link #enter}, to run a program. */
    private Frame begin() {
        Frame frame = enter();
        interpreter.tiering.begin();
        return frame;
    }

    private Frame bottom(PyDict globals) {
        ThreadState thread = interpreter.threadState(Thread.currentThread());
        Frame frame = new Frame(thread, null, null, globals, interpreter.builtins, new Object[0]);
        frame.depth = 0;
        frame.namespace = globals;
        return frame;
    }

    private void checkOpen() {
        if (interpreter == null) {
            throw new IllegalStateException("the engine is closed");
        }
    }

    private static PythonException exported(Frame frame, PyException e) {
        String text = TracebackPrinter.format(frame, e.value()).toString();
        String line = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        PyType type = e.value().type();
        int exit = type.isSubtypeOf(ExceptionTypes.SYSTEM_EXIT) ? Exit.codeOf(frame, e.value(), false) : -1;
        return new PythonException(type.name(), line.substring(line.lastIndexOf('\n') + 1), text, exit);
    }

    /** Ends the interpreter: waits for threads that are no daemons, runs atexit, flushes, and lets go of everything. */
    @Override
    public void close() {
        if (interpreter == null) {
            return;
        }
        Frame frame = bottom(main);
        Shutdown.run(frame);
        frame.thread.handled = null;
        interpreter.forgetThread(Thread.currentThread());
        interpreter = null;
        main = null;
    }

    /** Whether {@link #close} was called. */
    public boolean isClosed() {
        return interpreter == null;
    }
}
