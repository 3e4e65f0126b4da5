package org.pyston.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No Java file of the project has more than 800 lines of code; what is larger is two things. */
class FileSizeTest {

    private static final int LIMIT = 800;

    private final Allowed allowed = new Allowed("file-size");

    @Test
    void filesAreSmall() throws IOException {
        Path project = Path.of("..").toRealPath();
        int seen = 0;
        try (Stream<Path> walk = Files.walk(project, 40)) {
            for (Path path : (Iterable<Path>) walk.filter(FileSizeTest::isSource)::iterator) {
                seen++;
                long lines = codeLines(path);
                if (lines > LIMIT) {
                    String name = project.relativize(path).toString().replace('\\', '/');
                    allowed.violated(name, "has " + lines + " lines of code");
                }
            }
        }
        assertTrue(seen > 0, "no sources below " + project);
        allowed.check();
    }

    private static boolean isSource(Path path) {
        String name = path.toString().replace('\\', '/');
        return name.endsWith(".java") && name.contains("/src/") && !name.contains("/target/");
    }

    /** The lines that are neither blank nor only comment; a comment is taken to begin its line. */
    private static long codeLines(Path path) throws IOException {
        long count = 0;
        for (String line : Files.readAllLines(path)) {
            String text = line.strip();
            boolean comment = text.startsWith("//") || text.startsWith("/*") || text.startsWith("* ")
                    || text.startsWith("*/") || text.equals("*");
            if (!text.isEmpty() && !comment) {
                count++;
            }
        }
        return count;
    }
}
