package org.pyston.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pyston.ast.Mod;
import org.pyston.syntax.ParseMode;
import org.pyston.syntax.ParseOptions;
import org.pyston.syntax.PythonParser;
import org.pyston.syntax.Source;
import org.pyston.syntax.SyntaxWarningListener;

/** The files that {@code src/test/python/scopes.py} makes, and what the tests do with their texts. */
final class Recorded {

    private Recorded() {
    }

    static String text(String name) {
        try (InputStream in = Recorded.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(String name) {
        return text(name).lines().toList();
    }

    /** The opposite of Python's unicode_escape, as far as the files need it. */
    static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            i++;
            switch (text.charAt(i)) {
                case 'n' -> out.append('\n');
                case '\\' -> out.append('\\');
                case 'x' -> {
                    out.append((char) Integer.parseInt(text.substring(i + 1, i + 3), 16));
                    i += 2;
                }
                default -> throw new IllegalArgumentException(text);
            }
        }
        return out.toString();
    }

    static Mod parse(String text) {
        return PythonParser.parse(Source.of(text, "f"), ParseMode.EXEC, ParseOptions.DEFAULT);
    }

    static CodeUnit compile(String text) {
        return CodeUnitBuilder.build(parse(text), "f", CompileOptions.DEFAULT);
    }

    static CodeUnit compile(String text, SyntaxWarningListener warnings) {
        return CodeUnitBuilder.build(parse(text), "f", new CompileOptions(0, 0, false, warnings));
    }
}
