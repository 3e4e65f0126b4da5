package org.pyston.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pyston.embed.Engine;
import org.pyston.runtime.Options;

/** The page of {@code -X jit-report}. */
class JitReportTest {
    @TempDir
    private Path folder;

    @Test
    void linesOfCompiledFunctionsAndDeoptsAreShown() throws Exception {
        Path source = folder.resolve("double.py");
        Path page = folder.resolve("report.html");
        Files.writeString(source, "def double(x):\n    return x + x  # <here>\n");
        try (Engine engine = Engine.builder().options(Options.DEFAULT.withX("tier", "jit").withX("jit-report", page.toString()))
                .shared(false).build()) {
            engine.exec("exec(compile(open('" + source + "').read(), '" + source + "', 'exec'))\n"
                    + "for i in range(9):\n    double(i)\ndouble(1 << 62)\n");
        }
        String html = Files.readString(page);
        assertTrue(html.contains("<tr class=\"function\"><td class=\"line\">2</td><td>    return x + x  # &lt;here&gt;</td>"
                + "<td class=\"deopts\">1 x "), html);
        assertTrue(html.contains("<summary>double</summary><pre>"), html);
    }
}
