package org.pyston.embed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pyston.importer.Importing;
import org.pyston.importer.SourceCompiler;
import org.pyston.modules._signal.Signals;
import org.pyston.object.PyNone;
import org.pyston.runtime.CodeRunner;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Launch;
import org.pyston.runtime.Names;
import org.pyston.runtime.Options;
import org.pyston.runtime.PyException;
import org.pyston.runtime.SysNamespace;
import org.pyston.syntax.ParseMode;
import org.pyston.text.PyStr;
import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;

/**
 * Runs a whole program as the command {@code python} does, from start to exit code. Equivalent of CPython's
 * {@code pymain_run_python}.
 */
public final class Program {
    /** What is run. */
    public enum Kind { SCRIPT, COMMAND, MODULE, STDIN, INTERACTIVE }

    private final Engine engine;
    private final Frame frame;

    private Program(Engine engine) {
        this.engine = engine;
        this.frame = engine.enter();
    }

    /**
     * Runs the program and closes the engine.
     *
     * @param text the file, the command's text, or the module's name
     * @return the exit code
     */
    public static int run(Engine engine, Kind kind, String text) {
        Program program = new Program(engine);
        Options options = engine.interpreter().options;
        int code = program.guarded(kind, text);
        if (options.inspect() && kind != Kind.INTERACTIVE) {
            code = new Console(program.frame, engine.globals()).loop();
        }
        if (Shutdown.run(program.frame) < 0) {
            code = Shutdown.FLUSH_FAILED;
        }
        return code;
    }

    /** SIGINT has arrived: its handler runs in the program's thread at its next poll. */
    public static void interrupt(Engine engine, Thread thread) {
        engine.interpreter().state(Signals.class).setMain(thread);
        engine.interpreter().state(Signals.class).trip(engine.interpreter(), Signals.INTERRUPT);
    }

    private int guarded(Kind kind, String text) {
        try {
            site();
            engine.interpreter().tiering.begin();
            return switch (kind) {
                case SCRIPT -> script(text);
                case COMMAND -> command(text);
                case MODULE -> module(text, true);
                case STDIN -> standardInput();
                case INTERACTIVE -> new Console(frame, engine.globals()).start();
            };
        } catch (PyException e) {
            return Exit.report(frame, e);
        } catch (StackOverflowError e) {
            return Exit.report(frame, Errors.recursionError("maximum recursion depth exceeded"));
        } catch (OutOfMemoryError e) {
            return Exit.report(frame, Errors.memoryError());
        }
    }

    /** {@code import site}, unless {@code -S} was given. */
    private void site() {
        if (!frame.interpreter().options.noSite()) {
            Importing.importName(frame, PyStr.of("site"), null, PyNone.NONE, 0);
        }
    }

    private int command(String text) {
        insertPath("");
        return execute(PyStr.of(text), "<string>");
    }

    private int module(String name, boolean alterArgv) {
        if (alterArgv) {
            insertPath(Launch.of(frame.interpreter()).workingDirectory());
        }
        Engine.runModule(frame, name, alterArgv);
        return 0;
    }

    private int script(String name) {
        Path file = Path.of(name);
        String directory = Launch.of(frame.interpreter()).workingDirectory();
        Path absolute = file.isAbsolute() ? file : Path.of(directory).resolve(file);
        if (Files.isDirectory(absolute) || isArchive(absolute)) {
            insertAlways(0, absolute.toString());
            return module("__main__", false);
        }
        byte[] source;
        try {
            source = Files.readAllBytes(absolute);
        } catch (IOException e) {
            Exit.write(frame, cannotOpen(absolute, e));
            return 2;
        }
        insertPath(parentOf(absolute));
        PyDict main = engine.globals();
        main.putStr(Names.FILE, PyStr.of(absolute.toString()));
        main.putStr(PyStr.of("__cached__"), PyNone.NONE);
        return execute(frame.interpreter().options.skipFirstLine() ? withoutFirstLine(source) : source, absolute.toString());
    }

    /** Links are followed, as CPython does, so that modules beside the real file are found. */
    private static String parentOf(Path file) {
        Path parent;
        try {
            parent = Files.isSymbolicLink(file) ? file.toRealPath().getParent() : file.getParent();
        } catch (IOException e) {
            parent = file.getParent();
        }
        return parent == null ? "" : parent.toString();
    }

    private static boolean isArchive(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K' && in.read() == 3 && in.read() == 4;
        } catch (IOException e) {
            return false;
        }
    }

    private static String cannotOpen(Path file, IOException e) {
        String reason = e instanceof java.nio.file.NoSuchFileException ? "[Errno 2] No such file or directory"
                : e instanceof java.nio.file.AccessDeniedException ? "[Errno 13] Permission denied" : "[Errno 5] " + e.getMessage();
        return "pyston: can't open file '" + file + "': " + reason + "\n";
    }

    /** {@code -x}: the first line may be a command of another system. Its end stays, so that lines are counted right. */
    private static byte[] withoutFirstLine(byte[] source) {
        int i = 0;
        while (i < source.length && source[i] != '\n') {
            i++;
        }
        return java.util.Arrays.copyOfRange(source, i, source.length);
    }

    private int standardInput() {
        insertPath("");
        byte[] source;
        try {
            source = all(Launch.of(frame.interpreter()).stdin());
        } catch (IOException e) {
            Exit.write(frame, "pyston: can't read standard input: " + e.getMessage() + "\n");
            return 1;
        }
        return execute(source, "<stdin>");
    }

    /** Not {@code readAllBytes}: FileInputStream's seeks, which a pipe refuses. */
    private static byte[] all(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            bytes.write(buffer, 0, n);
        }
        return bytes.toByteArray();
    }

    private int execute(Object source, String filename) {
        PyCode code = SourceCompiler.compile(frame, source, filename, ParseMode.EXEC, 0, -1);
        PyDict main = engine.globals();
        CodeRunner.run(frame, code, main, main, null);
        return 0;
    }

    private void insertPath(String entry) {
        Options options = frame.interpreter().options;
        if (!options.safePath() && !options.isolated()) {
            insertAlways(0, entry);
        }
    }

    private void insertAlways(int at, String entry) {
        if (SysNamespace.get(frame, PyStr.of("path")) instanceof PyList path) {
            path.replace(at, at, new Object[] {PyStr.of(entry)});
        }
    }
}
