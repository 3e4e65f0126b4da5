package org.pyston.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Files of recorded cases, which {@code goldens.py} writes and describes. */
public final class Goldens {

    /** What a line says: the operation and its arguments. */
    public record Case(String operation, String[] args) {

        public PyStr text(int i) {
            return unescape(args[i]);
        }

        public String string(int i) {
            return unescape(args[i]).toString();
        }

        public int integer(int i) {
            return Integer.parseInt(args[i]);
        }

        public boolean bool(int i) {
            return args[i].equals("True");
        }

        public double real(int i) {
            return Double.longBitsToDouble(Long.parseUnsignedLong(args[i].substring(2), 16));
        }

        public boolean isReal(int i) {
            return args[i].startsWith("f:");
        }
    }

    /** Computes what the line expects, as an object of Pyston or Java. */
    public interface Operation {
        Object run(Case c);
    }

    private Goldens() {
    }

    /** Runs all lines and asserts that none differs. */
    public static void check(InputStream in, Operation operation) throws IOException {
        String[] lines = new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n");
        List<String> bad = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            String[] args = new String[parts.length - 2];
            System.arraycopy(parts, 1, args, 0, args.length);
            String expected = parts[parts.length - 1];
            String got;
            try {
                got = show(operation.run(new Case(parts[0], args)));
            } catch (RuntimeException | OutOfMemoryError e) {
                got = "crash " + e + " at " + e.getStackTrace()[0];
            }
            if (!got.equals(expected)) {
                bad.add(line + "\n    got " + got);
            }
        }
        assertTrue(lines.length > 100);
        assertTrue(bad.isEmpty(), bad.size() + " of " + lines.length + " differ:\n"
                + String.join("\n", bad.subList(0, Math.min(20, bad.size()))));
    }

    private static String show(Object v) {
        if (v == null) {
            return "None";
        }
        if (v instanceof Boolean b) {
            return b ? "True" : "False";
        }
        if (v instanceof Double d) {
            return String.format("f:%016x", Double.doubleToLongBits(d));
        }
        if (v instanceof PyStr s) {
            return escape(s);
        }
        if (v instanceof String s) {
            return escape(PyStr.of(s));
        }
        if (v instanceof Object[] array) {
            return show(List.of(array));
        }
        if (v instanceof List<?> list) {
            List<String> parts = new ArrayList<>();
            for (Object part : list) {
                parts.add(show(part));
            }
            return parts.isEmpty() ? "[]" : String.join("|", parts);
        }
        return v.toString();
    }

    private static PyStr unescape(String s) {
        PyStrBuilder out = new PyStrBuilder();
        if (s.equals("-")) {
            return PyStr.EMPTY;
        }
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) != '\\') {
                out.append(s.charAt(i));
                continue;
            }
            char c = s.charAt(++i);
            int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
            if (digits > 0) {
                out.append(Integer.parseInt(s.substring(i + 1, i + 1 + digits), 16));
                i += digits;
            } else {
                out.append(c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c);
            }
        }
        return out.build();
    }

    private static String escape(PyStr s) {
        PyStrBuilder out = new PyStrBuilder();
        for (int i = 0; i < s.length(); i++) {
            int c = s.codePointAt(i);
            if (c == '\\') {
                out.append("\\\\");
            } else if (c > ' ' && c < 127 && (c != '-' || s.length() > 1)) {
                out.append(c);
            } else {
                StrRepr.appendEscape(out, c);
            }
        }
        return s.isEmpty() ? "-" : out.build().toString();
    }
}
