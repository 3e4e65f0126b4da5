package org.pyston.lib.build;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code rules.txt}. Its grammar, line by line; blank lines and lines with {@code #} in front are for the reader:
 *
 * <pre>
 * file PATH         starts a rule
 * why TEXT          its reason
 * times N           how often it must match, 1 if left out
 * uncomment         what is found stays, but no longer as comments
 * -LINE             a line to find, whole, with its indentation
 * +LINE             a line to put in their place
 * </pre>
 */
final class RuleReader {

    private final List<LineRule> rules = new ArrayList<>();
    private String file;
    private String why;
    private int times;
    private int start;
    private boolean uncomment;
    private List<String> find;
    private List<String> put;

    private RuleReader() {
    }

    static List<LineRule> read(List<String> lines) {
        RuleReader reader = new RuleReader();
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i), i + 1);
        }
        reader.finish();
        return reader.rules;
    }

    private void line(String line, int number) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("file ")) {
            finish();
            start = number;
            file = line.substring(5).strip();
            why = null;
            times = 1;
            uncomment = false;
            find = new ArrayList<>();
            put = new ArrayList<>();
        } else if (file == null) {
            throw new LibraryException("line " + number + " of the rules belongs to no file: " + line);
        } else if (line.startsWith("why ")) {
            why = line.substring(4).strip();
        } else if (line.startsWith("times ")) {
            times = Integer.parseInt(line.substring(6).strip());
        } else if (line.equals("uncomment")) {
            uncomment = true;
        } else if (line.startsWith("-")) {
            find.add(line.substring(1));
        } else if (line.startsWith("+")) {
            put.add(line.substring(1));
        } else {
            throw new LibraryException("line " + number + " of the rules says nothing known: " + line);
        }
    }

    private void finish() {
        if (file == null) {
            return;
        }
        boolean gapAtEdge = !find.isEmpty()
                && (find.get(0).equals(LineRule.GAP) || find.get(find.size() - 1).equals(LineRule.GAP));
        if (why == null || find.isEmpty() || gapAtEdge || (uncomment && !put.isEmpty())) {
            throw new LibraryException("the rule at line " + start + " is not complete");
        }
        rules.add(new LineRule(file, why, times, List.copyOf(find), uncomment ? null : List.copyOf(put), start));
    }
}
