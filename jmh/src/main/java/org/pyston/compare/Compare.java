package org.pyston.compare;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.pyston.compare.report.ConsoleReport;
import org.pyston.compare.report.HtmlReport;

/** The command {@code compare}: runs everything, then reports. */
public final class Compare {
    private final Arguments arguments;
    private final PrintStream out;

    Compare(Arguments arguments, PrintStream out) {
        this.arguments = arguments;
        this.out = out;
    }

    /** Runs the command; returns the exit code: 1 when a program failed or nothing could be run, 2 for wrong arguments. */
    public static int run(List<String> words) throws InterruptedException {
        try {
            Arguments arguments = new Arguments(words);
            return new Compare(arguments, System.out).run() ? 0 : 1;
        } catch (Arguments.Wrong e) {
            System.err.println("compare: " + e.getMessage());
            System.err.print(Arguments.USAGE);
            return 2;
        } catch (IOException e) {
            System.err.println("compare: " + e.getMessage());
            return 1;
        }
    }

    private boolean run() throws IOException, InterruptedException {
        Run base = arguments.base == null ? null : RunFile.read(arguments.base);
        Run run = arguments.from == null ? measure() : RunFile.read(arguments.from);
        if (arguments.json != null) {
            RunFile.write(run, arguments.json);
        }
        if (arguments.html != null) {
            Files.writeString(arguments.html, HtmlReport.of(run, base));
        }
        out.print(ConsoleReport.of(run, base));
        return new Summary(run).faults().isEmpty();
    }

    private Run measure() throws IOException, InterruptedException {
        try (Workspace workspace = new Workspace()) {
            Child child = new Child(workspace.directory(), arguments.timeout);
            return measure(Implementations.of(arguments, child, workspace.classes()), child);
        }
    }

    /** Runs everything that the arguments ask for. */
    Run measure(List<Implementation> implementations, Child child) throws IOException, InterruptedException {
        String begin = LocalDateTime.now().format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm"));
        long start = System.nanoTime();
        List<StartupResult> startup = List.of();
        if (arguments.startup > 0) {
            out.println("start-up");
            startup = new StartupRunner(implementations, child, arguments.startup).run();
        }
        List<ProgramRunner> runners = new ArrayList<>();
        for (ProgramInfo program : chosen(ProgramRunner.list(implementations.get(0), child))) {
            runners.add(new ProgramRunner(program, implementations, child, arguments.seconds, !arguments.quick));
        }
        rounds(runners, start + TimeUnit.SECONDS.toNanos((long) (60 * arguments.minutes)));
        List<ProgramResult> results = runners.stream().map(ProgramRunner::result).toList();
        double minutes = (System.nanoTime() - start) / 60e9;
        return new Run(setting(begin, minutes), implementations, results, startup);
    }

    /**
     * All programs once, then all again: the rounds of one lie far apart, so that they differ as two runs would. Only the
     * first round goes on after the deadline.
     */
    private void rounds(List<ProgramRunner> runners, long deadline) throws IOException, InterruptedException {
        for (int round = 1; round <= arguments.rounds; round++) {
            for (int i = 0; i < runners.size(); i++) {
                if (round > 1 && System.nanoTime() > deadline) {
                    out.println("the time is over: round " + round + " ends here");
                    return;
                }
                runners.get(i).round();
                out.println(round + ": " + ConsoleReport.progress(runners.get(i).result(), i + 1, runners.size()));
            }
        }
    }

    private List<ProgramInfo> chosen(List<ProgramInfo> all) throws IOException {
        for (String name : arguments.programs) {
            if (all.stream().noneMatch(p -> p.name().equals(name))) {
                throw new IOException("there is no program " + name);
            }
        }
        return all.stream().filter(p -> arguments.programs.isEmpty() || arguments.programs.contains(p.name())).toList();
    }

    private Run.Setting setting(String begin, double minutes) throws IOException, InterruptedException {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        String jdk = javaVersion();
        return new Run.Setting(begin, system, Runtime.getRuntime().availableProcessors(), jdk,
                arguments.line, arguments.rounds, arguments.seconds, minutes);
    }

    /** What {@code java -version} says in its second line: name and build of the JDK that runs Pyston. */
    private String javaVersion() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(arguments.java, "-version").redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes()).lines().toList();
        process.waitFor();
        return lines.size() > 1 ? lines.get(1) : String.join(" ", lines);
    }
}
