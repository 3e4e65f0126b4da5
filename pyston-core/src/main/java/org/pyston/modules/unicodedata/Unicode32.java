package org.pyston.modules.unicodedata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;

/**
 * Unicode 3.2, which internationalized domain names are based on: the current database but for the differences that a
 * resource lists.
 */
final class Unicode32 extends UnicodeDatabase {

    /** The last code point of a range, and what the database has for all of it. */
    private record Range(int last, String value) {
    }

    /** The tables, made when the first question is asked. */
    private static final class Holder {
        static final Map<Character, TreeMap<Integer, Range>> TABLES = read();

        private static Map<Character, TreeMap<Integer, Range>> read() {
            Map<Character, TreeMap<Integer, Range>> tables = new TreeMap<>();
            for (char c : "ucbmedn".toCharArray()) {
                tables.put(c, new TreeMap<>());
            }
            try (InputStream in = Unicode32.class.getResourceAsStream("ucd-3.2.txt");
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
                for (String line; (line = lines.readLine()) != null;) {
                    String[] fields = line.split(" ");
                    tables.get(line.charAt(0)).put(Integer.parseInt(fields[1], 16),
                            new Range(Integer.parseInt(fields[2], 16), fields.length > 3 ? fields[3] : ""));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return java.util.Collections.unmodifiableMap(tables);
        }
    }

    /** What the database has where it differs, else null. */
    private static String find(char table, int c) {
        Map.Entry<Integer, Range> e = Holder.TABLES.get(table).floorEntry(c);
        return e != null && c <= e.getValue().last() ? e.getValue().value() : null;
    }

    @Override
    String version() {
        return "3.2.0";
    }

    @Override
    boolean isAbsent(int c) {
        return find('u', c) != null;
    }

    @Override
    String category(int c) {
        String value = find('c', c);
        return isAbsent(c) ? "Cn" : value != null ? value : super.category(c);
    }

    @Override
    String bidirectional(int c) {
        String value = find('b', c);
        return isAbsent(c) ? "" : value != null ? value : super.bidirectional(c);
    }

    @Override
    int combining(int c) {
        return isAbsent(c) ? 0 : super.combining(c);
    }

    @Override
    boolean isMirrored(int c) {
        String value = find('m', c);
        return isAbsent(c) ? false : value != null ? value.equals("1") : super.isMirrored(c);
    }

    @Override
    String eastAsianWidth(int c) {
        String value = find('e', c);
        return value != null ? value : super.eastAsianWidth(c);
    }

    @Override
    String decomposition(int c) {
        return isAbsent(c) ? "" : super.decomposition(c);
    }

    @Override
    int decimal(int c) {
        String value = find('d', c);
        return isAbsent(c) ? -1 : value == null ? super.decimal(c) : value.equals("None") ? -1 : Integer.parseInt(value);
    }

    @Override
    int digit(int c) {
        return isAbsent(c) ? -1 : super.digit(c);
    }

    @Override
    double numeric(int c) {
        return isAbsent(c) ? Double.NaN : super.numeric(c);
    }

    /** What the database lacks it leaves alone: the text between is normalized piece by piece. */
    @Override
    PyStr normalize(String form, PyStr text) {
        PyStrBuilder out = new PyStrBuilder(text.length());
        PyStrBuilder piece = new PyStrBuilder();
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (isAbsent(c)) {
                out.append(super.normalize(form, piece.build())).append(c);
                piece = new PyStrBuilder();
            } else {
                String corrected = find('n', c);
                piece.append(corrected != null ? Integer.parseInt(corrected, 16) : c);
            }
        }
        return out.append(super.normalize(form, piece.build())).build();
    }
}
