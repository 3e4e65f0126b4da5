package org.pyston.cli.programs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.pyston.cli.programs.ProgramRunner.Outcome;

/**
 * A program in a folder of src/test/python, or a command line in a file NAME.args there, and what CPython did with it.
 *
 * @param name the path below the folder, with slashes
 * @param expected what {@code record.py} wrote down
 */
record RecordedProgram(String name, Outcome expected) {

    /** The current directory of the tests is that of the module. */
    static final Path FOLDER = Path.of("src", "test", "python").toAbsolutePath();

    private static final String COMMAND_LINE = ".args";
    private static final String EXIT = "[exit ";

    /** All programs, in the order of their names. */
    static List<RecordedProgram> all() throws IOException {
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            List<Path> sources = walk.filter(RecordedProgram::isProgram).sorted().toList();
            return sources.stream().map(RecordedProgram::read).toList();
        }
    }

    private static boolean isProgram(Path path) {
        boolean suffix = path.toString().endsWith(".py") || path.toString().endsWith(COMMAND_LINE);
        return suffix && FOLDER.equals(path.getParent().getParent());
    }

    /** What follows the interpreter and its options on the command line: a program, or the words in a file. */
    static List<String> arguments(Path folder, String program) throws IOException {
        if (!program.endsWith(COMMAND_LINE)) {
            return List.of(program);
        }
        return List.of(Files.readString(folder.resolve(program), StandardCharsets.UTF_8).strip().split("\\s+"));
    }

    private static RecordedProgram read(Path source) {
        String name = FOLDER.relativize(source).toString().replace('\\', '/');
        Path base = source.resolveSibling(source.getFileName().toString().replaceFirst("\\.(py|args)$", ""));
        try {
            String out = Files.readString(Path.of(base + ".out"), StandardCharsets.UTF_8);
            Path error = Path.of(base + ".err");
            if (!Files.exists(error)) {
                return new RecordedProgram(name, new Outcome(out, "", 0));
            }
            String text = Files.readString(error, StandardCharsets.UTF_8);
            int end = text.lastIndexOf(EXIT);
            int exit = Integer.parseInt(text.substring(end + EXIT.length(), text.lastIndexOf(']')));
            return new RecordedProgram(name, new Outcome(out, text.substring(0, end), exit));
        } catch (IOException e) {
            throw new IllegalStateException(name + " is not recorded: see record.py", e);
        }
    }

    /** An outcome without the folders of the programs and of the library in it, as it was recorded. */
    static Outcome portable(Outcome outcome) {
        return new Outcome(portable(outcome.out()), portable(outcome.err()), outcome.exit());
    }

    private static String portable(String text) {
        return text.replaceAll("[^\"\\s]*/org/pyston/lib/python3\\.12/", "LIBRARY/").replace(FOLDER + "/", "");
    }
}
