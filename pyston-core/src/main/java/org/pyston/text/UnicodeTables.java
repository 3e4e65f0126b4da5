package org.pyston.text;

import java.util.Arrays;

/**
 * The tables behind {@link UnicodeData}: Unicode 15.0 whatever the JDK knows. Read from {@code unicode.bin}, whose
 * format and origin {@code unicode_tables.py} among the tests describes. Immutable once made.
 */
final class UnicodeTables {

    private static final int PAGE_BITS = 8;
    private static final int PAGE_SIZE = 1 << PAGE_BITS;

    final String[] strings;
    /** Case mappings to more than one code point. */
    final int[][] specials;
    private final char[][] pages = new char[0x110000 >> PAGE_BITS][];

    final char[] flags;
    final byte[] category;
    final byte[] bidi;
    final byte[] width;
    final byte[] combining;
    final byte[] decimal;
    final byte[] digit;
    /** By kind of mapping and record: difference times 2, or odd: number of a special. */
    final int[][] mapping;

    private final int[] numericPoints;
    private final double[] numericValues;

    private final int[] decomposedPoints;
    /** Tag + 1 or 0, times 2, plus 1 if NFC composes it. */
    private final char[] decomposedTags;
    private final int[][] decompositions;

    private static final class Holder {
        static final UnicodeTables TABLES = new UnicodeTables(PackedReader.open("unicode.bin"));
    }

    static UnicodeTables get() {
        return Holder.TABLES;
    }

    private UnicodeTables(PackedReader in) {
        strings = new String[in.unsigned()];
        for (int i = 0; i < strings.length; i++) {
            strings[i] = in.string();
        }
        specials = new int[in.unsigned()][];
        for (int i = 0; i < specials.length; i++) {
            specials[i] = readPoints(in);
        }
        int n = in.unsigned();
        flags = new char[n];
        category = new byte[n];
        bidi = new byte[n];
        width = new byte[n];
        combining = new byte[n];
        decimal = new byte[n];
        digit = new byte[n];
        mapping = new int[4][n];
        readRecords(in);
        readRuns(in);
        n = in.unsigned();
        numericPoints = new int[n];
        numericValues = new double[n];
        for (int i = 0, c = 0; i < n; i++) {
            c += in.unsigned();
            numericPoints[i] = c;
            long numerator = in.unsignedLong();
            numerator = numerator >>> 1 ^ -(numerator & 1);
            numericValues[i] = (double) numerator / in.unsigned();
        }
        n = in.unsigned();
        decomposedPoints = new int[n];
        decomposedTags = new char[n];
        decompositions = new int[n][];
        for (int i = 0, c = 0; i < n; i++) {
            c += in.unsigned();
            decomposedPoints[i] = c;
            int tag = in.unsigned() << 1;
            decomposedTags[i] = (char) (tag + in.unsigned());
            decompositions[i] = readPoints(in);
        }
    }

    private static int[] readPoints(PackedReader in) {
        int[] points = new int[in.unsigned()];
        for (int i = 0; i < points.length; i++) {
            points[i] = in.unsigned();
        }
        return points;
    }

    private void readRecords(PackedReader in) {
        for (int i = 0; i < flags.length; i++) {
            flags[i] = (char) in.unsigned();
            category[i] = (byte) in.unsigned();
            bidi[i] = (byte) in.unsigned();
            width[i] = (byte) in.unsigned();
            combining[i] = (byte) in.unsigned();
            decimal[i] = (byte) (in.unsigned() - 1);
            digit[i] = (byte) (in.unsigned() - 1);
            for (int[] kind : mapping) {
                kind[i] = in.signed();
            }
        }
    }

    private void readRuns(PackedReader in) {
        char[][] uniform = new char[flags.length][];
        int cp = 0;
        for (int runs = in.unsigned(); runs > 0; runs--) {
            int end = cp + in.unsigned();
            char record = (char) in.unsigned();
            while (cp < end) {
                int page = cp >> PAGE_BITS;
                int offset = cp & PAGE_SIZE - 1;
                int to = Math.min(PAGE_SIZE, offset + end - cp);
                if (to - offset == PAGE_SIZE) {
                    if (uniform[record] == null) {
                        uniform[record] = new char[PAGE_SIZE];
                        Arrays.fill(uniform[record], record);
                    }
                    pages[page] = uniform[record];
                } else {
                    if (pages[page] == null) {
                        pages[page] = new char[PAGE_SIZE];
                    }
                    Arrays.fill(pages[page], offset, to, record);
                }
                cp += to - offset;
            }
        }
    }

    /** The number of the record of a code point. */
    int record(int cp) {
        return pages[cp >> PAGE_BITS][cp & PAGE_SIZE - 1];
    }

    /** The numeric value where it is not the digit value, else NaN. */
    double numeric(int cp) {
        int i = Arrays.binarySearch(numericPoints, cp);
        return i < 0 ? Double.NaN : numericValues[i];
    }

    /** The number of the decomposition of a code point, negative if it has none. */
    int decompositionIndex(int cp) {
        return Arrays.binarySearch(decomposedPoints, cp);
    }

    int decompositionCount() {
        return decomposedPoints.length;
    }

    int decomposedPoint(int index) {
        return decomposedPoints[index];
    }

    int[] decomposition(int index) {
        return decompositions[index];
    }

    /** The tag in angle brackets, or null for a canonical decomposition. */
    String decompositionTag(int index) {
        int tag = decomposedTags[index] >> 1;
        return tag == 0 ? null : strings[tag - 1];
    }

    boolean isComposed(int index) {
        return (decomposedTags[index] & 1) != 0;
    }
}
