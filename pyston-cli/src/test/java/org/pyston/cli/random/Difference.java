package org.pyston.cli.random;

/**
 * A program that prints two things.
 *
 * @param name of the program
 * @param program its text
 * @param expected the way that is right
 * @param actual the way that is wrong
 * @param want what is right
 * @param got what is not
 */
record Difference(String name, String program, Way expected, Way actual, String want, String got) {

    /** The lines around the first that differ. */
    @Override
    public String toString() {
        String[] wanted = want.split("\n");
        String[] gotten = got.split("\n");
        int first = 0;
        while (first < Math.min(wanted.length, gotten.length) && wanted[first].equals(gotten[first])) {
            first++;
        }
        StringBuilder text = new StringBuilder(name + ": " + actual.name() + " is not " + expected.name() + "\n");
        for (int i = Math.max(0, first - 2); i < first; i++) {
            text.append("  both ").append(wanted[i]).append('\n');
        }
        append(text, "  want ", wanted, first, 2);
        append(text, "  got  ", gotten, first, got.startsWith("the process") ? 60 : 2);
        return text.toString();
    }

    private static void append(StringBuilder text, String label, String[] lines, int from, int count) {
        for (int i = from; i < Math.min(lines.length, from + count); i++) {
            text.append(label).append(lines[i]).append('\n');
        }
    }
}
