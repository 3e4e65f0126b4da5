package org.pyston.lib.build;

import java.util.ArrayList;
import java.util.List;

/**
 * One change to one file of the library: which lines to find, how often they must occur, and what to put there.
 *
 * @param file the file, relative to the library
 * @param why the reason, for the reader of the rules
 * @param times how often {@code find} occurs; any other number fails the build
 * @param find whole lines that follow one another; the line {@value #GAP} stands for any number of lines
 * @param put what replaces them; null: the same lines, no longer comments
 * @param line the line of the rule in its own file, for messages
 */
record LineRule(String file, String why, int times, List<String> find, List<String> put, int line) {

    static final String GAP = "...";

    /**
     * The lines with this rule applied.
     *
     * @throws LibraryException when the rule does not match exactly {@link #times} times
     */
    List<String> apply(List<String> lines) {
        List<String> result = new ArrayList<>(lines.size());
        int found = 0;
        int at = 0;
        while (at < lines.size()) {
            int end = matchEnd(lines, at);
            if (end < 0) {
                result.add(lines.get(at++));
                continue;
            }
            found++;
            if (put != null) {
                result.addAll(put);
            } else {
                for (String commented : lines.subList(at, end)) {
                    result.add(uncommented(commented));
                }
            }
            at = end;
        }
        if (found != times) {
            throw new LibraryException("rule at line " + line + " for " + file + " matched " + found + " times, not "
                    + times + ": look at the file and mend the rule");
        }
        return result;
    }

    /** The end of the match that starts at {@code from}, or -1. */
    private int matchEnd(List<String> lines, int from) {
        int at = from;
        for (int i = 0; i < find.size(); i++) {
            if (find.get(i).equals(GAP)) {
                String after = find.get(i + 1);
                while (at < lines.size() && !lines.get(at).equals(after)) {
                    at++;
                }
            } else if (at < lines.size() && lines.get(at).equals(find.get(i))) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    private String uncommented(String text) {
        int hash = text.indexOf('#');
        if (hash < 0 || !text.substring(0, hash).isBlank()) {
            throw new LibraryException("rule at line " + line + " for " + file + ": not a comment: " + text);
        }
        int code = text.startsWith("# ", hash) ? hash + 2 : hash + 1;
        return code >= text.length() ? "" : text.substring(0, hash) + text.substring(code);
    }
}
