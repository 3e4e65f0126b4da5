package org.pyston.compare;

/** Whether a twin computed what the Python program did. */
final class Results {
    private static final double CLOSE = 1e-9;

    private Results() {
    }

    /** Whether two results as Python writes them are the same, but for the last digits of floats. */
    static boolean agree(String a, String b) {
        String[] left = words(a);
        String[] right = words(b);
        if (left.length != right.length) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            if (!left[i].equals(right[i]) && !close(left[i], right[i])) {
                return false;
            }
        }
        return true;
    }

    private static String[] words(String result) {
        return result.replaceAll("[(),\\[\\]]", " ").strip().split(" +");
    }

    private static boolean close(String a, String b) {
        try {
            double x = Double.parseDouble(a);
            double y = Double.parseDouble(b);
            return Math.abs(x - y) <= CLOSE * Math.max(Math.abs(x), Math.abs(y));
        } catch (NumberFormatException e) {
            return false; // words that differ
        }
    }
}
