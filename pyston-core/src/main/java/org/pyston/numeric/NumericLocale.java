package org.pyston.numeric;

/**
 * What the format type n takes from the locale ({@code localeconv()}).
 *
 * @param decimalPoint what stands before the fraction
 * @param thousandsSeparator what stands between groups of digits; empty for none
 * @param grouping the sizes of the groups from the right, a char each; the last one repeats; 0 or 127 ends grouping
 */
public record NumericLocale(String decimalPoint, String thousandsSeparator, String grouping) {

    /** The locale C: no groups. */
    public static final NumericLocale C = new NumericLocale(".", "", "");
}
