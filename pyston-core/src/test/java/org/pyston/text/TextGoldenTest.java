package org.pyston.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pyston.text.Goldens.Case;

/** Strings do what CPython 3.12's do. */
class TextGoldenTest {

    public static void main(String[] args) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
            Goldens.check(in, TextGoldenTest::run);
        }
    }

    @Test
    void stringsAreCPythons() throws IOException {
        try (InputStream in = TextGoldenTest.class.getResourceAsStream("goldens-strings.txt")) {
            Goldens.check(in, TextGoldenTest::run);
        }
    }

    private static Object run(Case c) {
        PyStr s = c.text(0);
        try {
            return c.args().length == 1 ? one(c.operation(), s) : more(c, s);
        } catch (FormatSyntaxException e) {
            return "ValueError: " + e.getMessage();
        } catch (IllegalArgumentException e) {
            return "ValueError: " + e.getMessage();
        }
    }

    private static Object one(String operation, PyStr s) {
        return switch (operation) {
            case "lower" -> StrCase.lower(s);
            case "upper" -> StrCase.upper(s);
            case "title" -> StrCase.title(s);
            case "capitalize" -> StrCase.capitalize(s);
            case "swapcase" -> StrCase.swapcase(s);
            case "casefold" -> StrCase.casefold(s);
            case "isalpha" -> StrTests.isalpha(s);
            case "isdigit" -> StrTests.isdigit(s);
            case "isdecimal" -> StrTests.isdecimal(s);
            case "isnumeric" -> StrTests.isnumeric(s);
            case "isalnum" -> StrTests.isalnum(s);
            case "isspace" -> StrTests.isspace(s);
            case "isidentifier" -> StrTests.isidentifier(s);
            case "isprintable" -> StrTests.isprintable(s);
            case "istitle" -> StrTests.istitle(s);
            case "islower" -> StrTests.islower(s);
            case "isupper" -> StrTests.isupper(s);
            case "isascii" -> StrTests.isascii(s);
            case "strip" -> StrJustify.strip(s, null);
            case "lstrip" -> StrJustify.lstrip(s, null);
            case "rstrip" -> StrJustify.rstrip(s, null);
            case "repr" -> StrRepr.repr(s);
            case "ascii" -> StrRepr.ascii(s);
            case "reverse" -> s.slice(s.length() - 1, -1, s.length());
            case "step2" -> s.slice(0, 2, (s.length() + 1) / 2);
            case "normalize_nfc" -> UnicodeNormalizer.normalize("NFC", s);
            case "normalize_nfkd" -> UnicodeNormalizer.normalize("NFKD", s);
            case "template" -> template(s);
            case "field_name" -> fieldName(s);
            default -> throw new AssertionError(operation);
        };
    }

    private static Object more(Case c, PyStr s) {
        return switch (c.operation()) {
            case "find" -> StrSearch.find(s, c.text(1), c.integer(2), c.integer(3));
            case "rfind" -> StrSearch.rfind(s, c.text(1), c.integer(2), c.integer(3));
            case "count" -> StrSearch.count(s, c.text(1), c.integer(2), c.integer(3));
            case "startswith" -> StrSearch.startswith(s, c.text(1), c.integer(2), c.integer(3));
            case "endswith" -> StrSearch.endswith(s, c.text(1), c.integer(2), c.integer(3));
            case "ljust" -> StrJustify.ljust(s, c.integer(1), c.text(2).codePointAt(0));
            case "rjust" -> StrJustify.rjust(s, c.integer(1), c.text(2).codePointAt(0));
            case "center" -> StrJustify.center(s, c.integer(1), c.text(2).codePointAt(0));
            case "zfill" -> StrJustify.zfill(s, c.integer(1));
            case "expandtabs" -> StrJustify.expandtabs(s, c.integer(1));
            case "replace" -> StrSearch.replace(s, c.text(1), c.text(2), c.integer(3));
            case "partition" -> StrSplit.partition(s, nonEmpty(c.text(1)));
            case "rpartition" -> StrSplit.rpartition(s, nonEmpty(c.text(1)));
            case "split" -> StrSplit.split(s, nonEmpty(c.text(1)), c.integer(2));
            case "rsplit" -> StrSplit.rsplit(s, nonEmpty(c.text(1)), c.integer(2));
            case "split_space" -> StrSplit.split(s, c.integer(1));
            case "rsplit_space" -> StrSplit.rsplit(s, c.integer(1));
            case "splitlines" -> StrSplit.splitlines(s, c.bool(1));
            case "strip_chars" -> StrJustify.strip(s, c.text(1));
            case "lstrip_chars" -> StrJustify.lstrip(s, c.text(1));
            case "rstrip_chars" -> StrJustify.rstrip(s, c.text(1));
            case "compare" -> Integer.signum(s.compareTo(c.text(1)));
            case "concat" -> s.concat(c.text(1));
            case "repeat" -> s.repeat(c.integer(1));
            case "append_loop" -> appendLoop(s, c.text(1));
            case "fmt_str" -> StrFormatter.format(s, c.text(1), "str");
            default -> throw new AssertionError(c.operation());
        };
    }

    private static PyStr nonEmpty(PyStr separator) {
        if (separator.isEmpty()) {
            throw new IllegalArgumentException("empty separator");
        }
        return separator;
    }

    /** Lazy strings: every prefix is used twice, and looked at only now and then. */
    private static PyStr appendLoop(PyStr s, PyStr t) {
        PyStr whole = PyStr.EMPTY;
        for (int i = 0; i < 30; i++) {
            PyStr longer = whole.concat(s);
            PyStr other = whole.concat(PyStr.of("\ud83d\ude00!"));
            if (i % 7 == 0 && other.codePointAt(other.length() - 1) != '!') {
                throw new IllegalStateException(other.toString());
            }
            whole = longer.concat(t);
        }
        return whole;
    }

    private static Object template(PyStr s) {
        List<Object> out = new ArrayList<>();
        FormatTemplateParser parser = new FormatTemplateParser(s);
        for (FormatTemplateParser.Piece p = parser.next(); p != null; p = parser.next()) {
            out.add(p.literal());
            if (p.hasField()) {
                out.add(p.name());
                out.add(p.spec());
                out.add(p.conversion() == 0 ? "None" : PyStr.ofCodePoint(p.conversion()));
            }
        }
        return out;
    }

    private static Object fieldName(PyStr s) {
        List<Object> out = new ArrayList<>();
        FormatFieldName name = new FormatFieldName(s);
        out.add(name.firstIndex() >= 0 ? name.firstIndex() : name.first());
        for (FormatFieldName.Step step : name.steps()) {
            out.add(step.attribute());
            out.add(step.index() >= 0 ? step.index() : step.name());
        }
        return out;
    }
}
