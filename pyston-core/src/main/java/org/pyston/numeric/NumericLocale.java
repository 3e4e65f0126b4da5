package org.pyston.numeric;

/**
 * What the format type n takes from the locale ({@code localeconv()}).
 *
 * @param decimalPoint what stands before the fraction
 * @param thousandsSeparator what stands between groups of digits; empty for none
 * @param grouping the sizes of the groups from the right; the last one repeats; 127 ends grouping
 */
public record NumericLocale(String decimalPoint, String thousandsSeparator, byte[] grouping) {

    /** The locale C: no groups. */
    public static final NumericLocale C = new NumericLocale(".", "", new byte[0]);

    static final byte[] BY_THREE = {3};
    static final byte[] BY_FOUR = {4};
}
