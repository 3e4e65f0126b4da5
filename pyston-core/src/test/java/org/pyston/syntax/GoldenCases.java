package org.pyston.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pyston.ast.Mod;

/** The recorded cases of a resource, as {@code src/test/python/record_syntax.py} describes them. */
final class GoldenCases {

    /** A source text and what CPython made of it. */
    record Case(String source, String expected) {

        Mod parse() {
            ParseMode mode = ParseMode.EXEC;
            String text = source;
            if (source.startsWith("mode: ")) {
                int end = source.indexOf('\n');
                mode = ParseMode.valueOf(source.substring(6, end).toUpperCase(Locale.ROOT));
                text = source.substring(end + 1);
            }
            return PythonParser.parse(Source.of(text, "<test>"), mode, ParseOptions.DEFAULT);
        }
    }

    private GoldenCases() {
    }

    static List<Case> read(String resource) throws IOException {
        String text;
        try (InputStream in = GoldenCases.class.getResourceAsStream(resource)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Case> cases = new ArrayList<>();
        for (String block : text.split("\n----\n")) {
            int at = block.indexOf("\n====\n");
            cases.add(new Case(block.substring(0, at), block.substring(at + 6)));
        }
        return cases;
    }

    /** An error as the recordings write it. */
    static String describe(SyntaxException e) {
        return e.kind().pythonName() + " " + e.lineno() + ":" + e.offset() + "-" + e.endLineno() + ":" + e.endOffset()
                + " " + e.getMessage();
    }
}
