package org.pyston.numeric;

/**
 * The decimal digits of a finite double's magnitude: value = 0.d1d2d3... times ten to the {@code point}. Zero has the
 * one digit 0 and point 1. (What David Gay's {@code dtoa} returns.)
 */
record DecimalDigits(String digits, int point) {

    /** The digits of {@code significand} times 10 to the {@code exponent}, without zeros at the end. */
    static DecimalDigits of(long significand, int exponent) {
        if (significand == 0) {
            return new DecimalDigits("0", 1);
        }
        String digits = Long.toString(significand);
        int end = digits.length();
        int point = end + exponent;
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return new DecimalDigits(digits.substring(0, end), point);
    }
}
