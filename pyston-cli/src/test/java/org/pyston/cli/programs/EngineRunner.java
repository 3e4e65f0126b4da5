package org.pyston.cli.programs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pyston.embed.Engine;
import org.pyston.embed.Program;
import org.pyston.runtime.Options;

/** Runs programs in this JVM, each in an engine of its own: which tests isolation at the same time. */
public final class EngineRunner implements ProgramRunner {
    private static final long STACK = 1L << 29;
    private static final long LONGEST = 300_000;

    @Override
    public Outcome run(Path folder, String program, List<String> options) throws Exception {
        Run run = new Run(folder, program, options);
        Thread thread = new Thread(null, run, "program " + program, STACK);
        thread.setDaemon(true);
        thread.start();
        thread.join(LONGEST);
        if (thread.isAlive()) {
            AssertionError endless = new AssertionError(program + " does not end");
            endless.setStackTrace(thread.getStackTrace());
            throw endless;
        }
        if (run.failure != null) {
            throw new AssertionError(program + " ended in a Java exception", run.failure);
        }
        return new Outcome(run.out.toString(StandardCharsets.UTF_8), run.err.toString(StandardCharsets.UTF_8), run.exit);
    }

    private static final class Run implements Runnable {
        private final Path folder;
        private final String program;
        private final List<String> options;
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();
        private int exit = -1;
        private Throwable failure;

        Run(Path folder, String program, List<String> options) {
            this.folder = folder;
            this.program = program;
            this.options = options;
        }

        @Override
        public void run() {
            try {
                exit = execute();
            } catch (Throwable e) { // reported by the thread that waits
                failure = e;
            }
        }

        private int execute() throws IOException {
            Options all = Options.DEFAULT;
            for (String option : options) {
                int equals = option.indexOf('=');
                all = equals < 0 ? all.withX(option, null)
                        : all.withX(option.substring(0, equals), option.substring(equals + 1));
            }
            Map<String, String> environment = new LinkedHashMap<>(System.getenv());
            environment.put("PYTHONHASHSEED", "0");
            List<String> words = RecordedProgram.arguments(folder, program);
            boolean module = words.get(0).equals("-m");
            List<String> argv = new ArrayList<>(words);
            String text = module ? argv.remove(1) : program;
            Engine engine = Engine.builder().options(all).argv(argv).environment(environment)
                    .workingDirectory(folder.toAbsolutePath().toString()).stdin(new ByteArrayInputStream(new byte[0]))
                    .stdout(out).stderr(err).shared(false).build();
            return Program.run(engine, module ? Program.Kind.MODULE : Program.Kind.SCRIPT, text);
        }
    }
}
