package org.pyston.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.pyston.embed.Engine;
import org.pyston.embed.Program;
import org.pyston.embed.PythonException;

/** The command {@code pyston}: what {@code java -jar pyston.jar} runs. Behaves as CPython's command {@code python}. */
public final class Main {
    /** Enough for 50,000 nested Python calls many times over; only what is used becomes real memory. */
    private static final long BIG_STACK = 1L << 30;
    private static final int FATAL = 1;
    private static final int USAGE = 2;

    private Main() {
    }

    /** Runs a program and ends the JVM with its exit code. */
    public static void main(String[] args) {
        Thread preloading = new Thread(new Preloading(), "pyston preloading");
        preloading.setDaemon(true);
        preloading.start();
        CommandLine line = new CommandLine(System.getenv());
        try {
            line.parse(args);
        } catch (UsageException e) {
            System.err.print(e.getMessage());
            System.err.flush();
            System.exit(e.isFatal() ? FATAL : USAGE);
        }
        String answer = line.answer();
        if (answer != null) {
            PrintStream out = System.out;
            out.print(answer);
            out.flush();
            System.exit(0);
        }
        System.setProperty("pyston.hashseed", line.hashSeed());
        startThread(new ProgramThread(line));
    }

    private static void startThread(ProgramThread program) {
        for (long stack = BIG_STACK;; stack >>= 2) {
            try {
                new Thread(null, program, "MainThread", stack).start();
                return;
            } catch (OutOfMemoryError e) {
                if (stack < 1 << 20) {
                    throw e;
                }
            }
        }
    }

    /**
     * Loads the classes that every program needs while the program's own thread needs others: on two processors that is a
     * fifth of the time of a short program. The build has made the list; without it, or when it is wrong, nothing is lost.
     */
    private static final class Preloading implements Runnable {
        @Override
        public void run() {
            ClassLoader loader = Main.class.getClassLoader();
            try (InputStream in = Main.class.getResourceAsStream("startup-classes.txt")) {
                byte[] names = in == null ? new byte[0] : in.readAllBytes();
                int start = 0;
                for (int i = 0; i < names.length; i++) {
                    if (names[i] == '\n') {
                        Class.forName(new String(names, start, i - start, StandardCharsets.US_ASCII), false, loader);
                        start = i + 1;
                    }
                }
            } catch (IOException | ClassNotFoundException | LinkageError e) {
                return; // whoever needs the class will say what is wrong with it
            }
        }
    }

    /** Runs the program on its own thread. */
    private static final class ProgramThread implements Runnable {
        private final CommandLine line;

        ProgramThread(CommandLine line) {
            this.line = line;
        }

        @Override
        public void run() {
            int code;
            try {
                code = execute();
            } catch (PythonException e) {
                System.err.print("Fatal Python error: the interpreter did not start\n" + e.traceback());
                System.err.flush();
                code = FATAL;
            }
            System.exit(code);
        }

        private int execute() {
            InputStream in = new FileInputStream(FileDescriptor.in);
            OutputStream out = new FileOutputStream(FileDescriptor.out);
            OutputStream err = new FileOutputStream(FileDescriptor.err);
            Engine engine = Engine.builder().options(line.options()).argv(line.argv()).origArgv(line.origArgv())
                    .path(line.path()).executable(line.executable()).prefix(line.prefix()).stdin(in).stdout(out)
                    .stderr(err).shared(false).build();
            Interrupts.install(engine, Thread.currentThread());
            return Program.run(engine, line.kind(), line.text());
        }
    }
}
