package org.pyston.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pyston.ast.AstDump;
import org.pyston.ast.Mod;

class PythonParserTest {

    private static Mod parse(String text, ParseMode mode, ParseOptions options) {
        return PythonParser.parse(Source.of(text, "<test>"), mode, options);
    }

    private static SyntaxException fails(String text, ParseMode mode, ParseOptions options) {
        return assertThrows(SyntaxException.class, () -> parse(text, mode, options));
    }

    private static final ParseOptions CODEOP = ParseOptions.DEFAULT.withIncompleteInput(true, true);

    @Test
    void incompleteInputIsToldFromWrongInput() {
        String[] incomplete = {"if 1:", "if 1:\n  pass", "(1,\n", "'''abc", "def f():\n", "x = \\\n", "try:\n  pass", "@a",
            "f(a,", "{1:", "class C:\n  def f(self):", "f'''{a"};
        for (String text : incomplete) {
            assertEquals("incomplete input", fails(text, ParseMode.SINGLE, CODEOP).getMessage(), text);
        }
        for (String text : new String[] {"a b\n", "1 = x", "x = )", "if 1 2:\n"}) {
            assertTrue(!fails(text, ParseMode.SINGLE, CODEOP).getMessage().equals("incomplete input"), text);
        }
        parse("if 1:\n  pass\n", ParseMode.SINGLE, CODEOP);
        parse("a = 1", ParseMode.SINGLE, CODEOP);
    }

    @Test
    void oneInteractiveStatementOnly() {
        parse("if 1:\n  pass", ParseMode.SINGLE, ParseOptions.DEFAULT);
        parse("a; b", ParseMode.SINGLE, ParseOptions.DEFAULT);
        assertEquals("multiple statements found while compiling a single statement",
                fails("a\nb\n", ParseMode.SINGLE, ParseOptions.DEFAULT).getMessage());
    }

    @Test
    void encodings() {
        byte[] latin = "# -*- coding: latin-1 -*-\nx = 'é'\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] bom = "\uFEFFx = 'é'\n".getBytes(StandardCharsets.UTF_8);
        String fromLatin = AstDump.dump(parse(latin), false);
        assertEquals(fromLatin, AstDump.dump(parse(bom), false));
        assertTrue(fromLatin.contains("'é'"));
        byte[] wrong = "x = 'é'\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("(unicode error) 'utf-8' codec can't decode byte 0xe9 in position 5: invalid continuation byte",
                assertThrows(SyntaxException.class, () -> parse(wrong)).getMessage());
        byte[] unknown = "# coding: nonsense-8\n".getBytes(StandardCharsets.US_ASCII);
        assertEquals("unknown encoding: nonsense-8",
                assertThrows(SyntaxException.class, () -> parse(unknown)).getMessage());
    }

    private static Mod parse(byte[] bytes) {
        return PythonParser.parse(Source.of(bytes, "<test>"), ParseMode.EXEC, ParseOptions.DEFAULT);
    }

    @Test
    void lineEnds() {
        String dump = AstDump.dump(parse("a\nb\n'''c\nd'''\n", ParseMode.EXEC, ParseOptions.DEFAULT), true);
        assertEquals(dump, AstDump.dump(parse("a\r\nb\r'''c\r\nd'''", ParseMode.EXEC, ParseOptions.DEFAULT), true));
    }

    @Test
    void deepNestingNeverOverflowsTheStack() throws InterruptedException {
        List<String> problems = new ArrayList<>();
        Thread small = new Thread(null, () -> {
            try {
                parse("(".repeat(199) + ")".repeat(199), ParseMode.EXEC, ParseOptions.DEFAULT);
                parse("[".repeat(150) + "0" + "]".repeat(150), ParseMode.EXEC, ParseOptions.DEFAULT);
                parse("1" + " + 1".repeat(50_000), ParseMode.EXEC, ParseOptions.DEFAULT);
                expect("too many nested parentheses", "(".repeat(500));
                expect("Parser stack overflowed - Python source too complex to parse", "-".repeat(100_000) + "4");
                expect("Parser stack overflowed - Python source too complex to parse",
                        "lambda: ".repeat(100_000) + "4");
                expect("too many levels of indentation", indented(120));
            } catch (Throwable e) {
                problems.add(e.toString());
            }
        }, "small", 256 << 10);
        small.start();
        small.join();
        assertEquals(List.of(), problems);
    }

    private static void expect(String message, String text) {
        assertEquals(message, fails(text, ParseMode.EXEC, ParseOptions.DEFAULT).getMessage());
    }

    private static String indented(int levels) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < levels; i++) {
            out.append(" ".repeat(i)).append("if 1:\n");
        }
        return out.append(" ".repeat(levels)).append("pass\n").toString();
    }

    @Test
    void invalidEscapesGoToTheListener() {
        List<String> heard = new ArrayList<>();
        ParseOptions options = ParseOptions.DEFAULT.withWarnings((message, line) -> {
            heard.add(line + " " + message);
            return false;
        });
        parse("a\nx = '\\d' + '\\400' + r'\\d'\ny = b'\\q'\nz = 1if 1else 2\n", ParseMode.EXEC, options);
        assertEquals(List.of("4 invalid decimal literal", "4 invalid decimal literal",
                "2 invalid escape sequence '\\d'", "2 invalid octal escape sequence '\\400'",
                "3 invalid escape sequence '\\q'"), heard);
        SyntaxException e = fails("'\\d'", ParseMode.EXEC, ParseOptions.DEFAULT.withWarnings((m, l) -> true));
        assertEquals("invalid escape sequence '\\d'", e.getMessage());
    }

    @Test
    void namesComeFromTheOptions() {
        ParseOptions options = new ParseOptions(false, false, 4300, false, null, name -> name.equals("X") ? 'y' : -1);
        assertTrue(AstDump.dump(parse("'\\N{X}'", ParseMode.EXEC, options), false).contains("value='y'"));
    }

    @Test
    void longIntegersHaveALimit() {
        String digits = "9".repeat(5000);
        assertTrue(fails(digits, ParseMode.EXEC, ParseOptions.DEFAULT).getMessage()
                .startsWith("Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits"));
        parse(digits, ParseMode.EXEC, new ParseOptions(false, false, 0, false, null, null));
    }

    @Test
    void nullBytes() {
        assertEquals("source code string cannot contain null bytes",
                fails("a\0b", ParseMode.EXEC, ParseOptions.DEFAULT).getMessage());
    }
}
