package org.pyston.numeric;

import org.pyston.text.FormatSpec;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;

/** Puts a formatted number together: padding, sign, prefix, grouped digits, decimal point, rest. */
public final class NumberLayout {

    private final FormatSpec spec;
    private final String separator;
    private final String grouping;
    private final String decimalPoint;

    /** For numbers in a format; the type n takes its signs from the locale. */
    public NumberLayout(FormatSpec spec, NumericLocale locale) {
        this.spec = spec;
        if (spec.type() == 'n') {
            separator = locale.thousandsSeparator();
            grouping = locale.grouping();
            decimalPoint = locale.decimalPoint();
        } else {
            boolean byFour = spec.type() == 'b' || spec.type() == 'o' || spec.type() == 'x' || spec.type() == 'X';
            separator = spec.thousands() == 0 ? "" : String.valueOf(spec.thousands());
            grouping = spec.thousands() == 0 ? "" : byFour ? "\4" : "\3";
            decimalPoint = ".";
        }
    }

    /**
     * An int.
     *
     * @param negative whether to put a minus
     * @param prefix such as 0x
     * @param digits of any base
     */
    PyStr layInt(boolean negative, String prefix, String digits) {
        return lay(negative, spec.sign(), prefix, digits, digits.length(), true);
    }

    /** A float: digits, then perhaps a point and more digits, then anything. */
    public PyStr layFloat(boolean negative, String number) {
        return lay(negative, spec.sign(), "", number, wholeDigits(number), true);
    }

    /** The number without padding, as the parts of a complex number. */
    PyStr layPart(boolean negative, char sign, String number) {
        return lay(negative, sign, "", number, wholeDigits(number), false);
    }

    private static int wholeDigits(String number) {
        int whole = 0;
        while (whole < number.length() && number.charAt(whole) >= '0' && number.charAt(whole) <= '9') {
            whole++;
        }
        return whole;
    }

    private PyStr lay(boolean negative, char wantedSign, String prefix, String number, int whole, boolean padded) {
        boolean point = whole < number.length() && number.charAt(whole) == '.';
        String rest = number.substring(point ? whole + 1 : whole);
        String sign = negative ? "-" : wantedSign == '+' ? "+" : wantedSign == ' ' ? " " : "";
        String decimal = point ? decimalPoint : "";
        int others = sign.length() + prefix.length() + decimal.length() + rest.length();
        int width = padded && spec.width() > 0 ? spec.room() : 0;
        boolean zeros = spec.fill() == '0' && spec.align() == '=';
        String digits = whole == 0 ? "" : group(number.substring(0, whole), zeros ? width - others : 0);
        int room = Math.max(0, width - others - digits.length());
        int left = switch (spec.align()) {
            case '<', '=' -> 0;
            case '^' -> room / 2;
            default -> room;
        };
        int inner = spec.align() == '=' ? room : 0;
        PyStrBuilder out = new PyStrBuilder(others + digits.length() + room);
        out.append(spec.fill(), left).append(sign).append(prefix).append(spec.fill(), inner).append(digits);
        return out.append(decimal).append(rest).append(spec.fill(), room - left - inner).build();
    }

    /** The digits with separators, and with zeros in front up to {@code least} characters. */
    private String group(String digits, int least) {
        if (grouping.isEmpty() || separator.isEmpty()) {
            return "0".repeat(Math.max(0, least - digits.length())).concat(digits);
        }
        StringBuilder reversed = new StringBuilder();
        int left = digits.length();
        int group = 0;
        while (true) {
            int size = grouping.charAt(Math.min(group, grouping.length() - 1));
            boolean last = size <= 0 || size == Byte.MAX_VALUE;
            int wanted = Math.max(Math.max(left, least - reversed.length()), 1);
            int count = last ? wanted : Math.min(size, wanted);
            for (int i = 0; i < count; i++) {
                left--;
                reversed.append(left >= 0 ? digits.charAt(left) : '0');
            }
            if (left <= 0 && reversed.length() >= least) {
                return reversed.reverse().toString();
            }
            reversed.append(new StringBuilder(separator).reverse());
            group++;
        }
    }
}
