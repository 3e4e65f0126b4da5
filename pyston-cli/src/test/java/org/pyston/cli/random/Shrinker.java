package org.pyston.cli.random;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Makes a program smaller as long as it keeps a property: leaves out lines with what is indented below them, takes blocks out of
 * their headers, and puts constants or parts in the place of what stands in brackets.
 */
final class Shrinker {
    private static final int BATCH = 24;

    /** What programs must keep. */
    interface Property {
        /** Which of the programs have it. */
        List<Boolean> of(List<String> programs);
    }

    private final Property property;
    private List<String> lines;

    private Shrinker(String program, Property property) {
        this.property = property;
        this.lines = new ArrayList<>(Arrays.asList(program.split("\n")));
    }

    /** A smaller program that has the property, which that one has. */
    static String shrink(String program, Property property) {
        Shrinker shrinker = new Shrinker(program, property);
        int before;
        do {
            before = shrinker.lines.size();
            shrinker.dropBlocks();
            shrinker.dropHeaders();
        } while (shrinker.lines.size() < before);
        shrinker.simplify();
        shrinker.dropBlocks();
        return text(shrinker.lines);
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    /** Leaves out runs of lines that get shorter, and then every line with what is indented below it. */
    private void dropBlocks() {
        for (int size = lines.size() / 2; size >= 1; size /= 2) {
            List<List<Integer>> runs = new ArrayList<>();
            for (int from = 0; from < lines.size(); from += size) {
                runs.add(range(from, Math.min(lines.size(), from + size)));
            }
            drop(runs);
        }
        List<List<Integer>> blocks = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (end(at) > at + 1) {
                blocks.add(range(at, end(at)));
            }
        }
        drop(blocks);
    }

    private static List<Integer> range(int from, int to) {
        List<Integer> result = new ArrayList<>();
        for (int i = from; i < to; i++) {
            result.add(i);
        }
        return result;
    }

    /** Leaves out as many of these as can be left out together, as far as one look at each of them tells. */
    private void drop(List<List<Integer>> candidates) {
        List<List<Integer>> single = keeping(candidates);
        List<List<Integer>> prefixes = new ArrayList<>();
        TreeSet<Integer> union = new TreeSet<>();
        for (List<Integer> one : single) {
            union.addAll(one);
            prefixes.add(List.copyOf(union));
        }
        for (int at = prefixes.size() - 1; at >= 0; at = at / 2 - (at == 0 ? 1 : 0)) {
            if (!keeping(List.of(prefixes.get(at))).isEmpty()) {
                lines = without(prefixes.get(at));
                return;
            }
        }
    }

    private List<List<Integer>> keeping(List<List<Integer>> candidates) {
        List<List<Integer>> result = new ArrayList<>();
        for (int from = 0; from < candidates.size(); from += BATCH) {
            List<List<Integer>> some = candidates.subList(from, Math.min(candidates.size(), from + BATCH));
            List<Boolean> answers = property.of(some.stream().map(this::without).map(Shrinker::text).toList());
            for (int i = 0; i < some.size(); i++) {
                if (answers.get(i)) {
                    result.add(some.get(i));
                }
            }
        }
        return result;
    }

    private List<String> without(List<Integer> dropped) {
        TreeSet<Integer> set = new TreeSet<>(dropped);
        List<String> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!set.contains(i)) {
                result.add(lines.get(i));
            }
        }
        return result;
    }

    /** Takes what is indented below a line to the place of the line. */
    private void dropHeaders() {
        for (int at = lines.size() - 1; at >= 0; at--) {
            List<List<String>> candidates = new ArrayList<>();
            int next = at;
            for (; next >= 0 && candidates.size() < BATCH; next--) {
                int end = end(next);
                if (end > next + 1) {
                    List<String> candidate = new ArrayList<>(lines.subList(0, next));
                    lines.subList(next + 1, end).forEach(line -> candidate.add(line.substring(4)));
                    candidate.addAll(lines.subList(end, lines.size()));
                    candidates.add(candidate);
                }
            }
            at = accept(candidates) ? Math.min(at, lines.size()) : next + 1;
        }
    }

    /** Takes the first of these that has the property. */
    private boolean accept(List<List<String>> candidates) {
        if (candidates.isEmpty()) {
            return false;
        }
        int first = property.of(candidates.stream().map(Shrinker::text).toList()).indexOf(true);
        if (first >= 0) {
            lines = candidates.get(first);
        }
        return first >= 0;
    }

    /** The line after the block that begins in a line. */
    private int end(int at) {
        int result = at + 1;
        while (result < lines.size() && indent(lines.get(result)) > indent(lines.get(at))) {
            result++;
        }
        return result;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Replaces what is in brackets, the outermost first. */
    private void simplify() {
        for (int at = 0; at < lines.size(); at++) {
            List<List<String>> candidates;
            do {
                candidates = new ArrayList<>();
                String line = lines.get(at);
                for (int from = line.indexOf('('); from >= 0 && candidates.size() < BATCH; from = line.indexOf('(', from + 1)) {
                    addSimpler(candidates, at, from);
                }
            } while (accept(candidates));
        }
    }

    private void addSimpler(List<List<String>> candidates, int at, int from) {
        String line = lines.get(at);
        int depth = 0;
        int to = from;
        do {
            depth += line.charAt(to) == '(' ? 1 : line.charAt(to) == ')' ? -1 : 0;
            to++;
        } while (depth > 0 && to < line.length());
        int start = from;
        while (start > 0 && (Character.isLetterOrDigit(line.charAt(start - 1)) || line.charAt(start - 1) == '.')) {
            start--;
        }
        List<String> simpler = new ArrayList<>(List.of("1"));
        String inside = line.substring(from + 1, Math.max(from + 1, to - 1));
        simpler.addAll(Arrays.asList(inside.split(" (?:[-+*/%<>=!&|^]+|and|or|if|else) |, ")));
        for (String part : simpler) {
            if (!part.isEmpty() && part.length() < to - start) {
                List<String> candidate = new ArrayList<>(lines);
                candidate.set(at, line.substring(0, start) + part + line.substring(to));
                candidates.add(candidate);
            }
        }
    }
}
