package org.pyston.modules.time;

import java.util.Locale;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;

/** {@code strftime} in the C locale, with glibc's flags and field widths. */
final class TimeFormat {
    private static final String[] DAYS = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December"};

    private final BrokenTime t;
    /** The zone's abbreviation, offset in seconds, and the seconds since 1970, as far as the format asks for them. */
    private final String zone;
    private final long offset;
    private final long epoch;

    TimeFormat(BrokenTime t, String zone, long offset, long epoch) {
        this.t = t;
        this.zone = zone;
        this.offset = offset;
        this.epoch = epoch;
    }

    static String dayName(int weekday) {
        return DAYS[weekday].substring(0, 3);
    }

    static String monthName(int month) {
        return MONTHS[month].substring(0, 3);
    }

    PyStr format(PyStr format) {
        PyStrBuilder out = new PyStrBuilder();
        int n = format.length();
        for (int i = 0; i < n; i++) {
            int c = format.codePointAt(i);
            if (c != '%' || i + 1 == n) {
                out.append(c);
                continue;
            }
            int end = directiveEnd(format, i + 1);
            String text = end < n ? directive(format, i + 1, end) : null;
            if (text == null) {
                out.append(format, i, Math.min(end + 1, n));
            } else {
                out.append(text);
            }
            i = end;
        }
        return out.build();
    }

    /** The place of the conversion letter, behind flags, width and modifier. */
    private static int directiveEnd(PyStr format, int from) {
        int i = from;
        while (i < format.length() && "_-0^#".indexOf(format.codePointAt(i)) >= 0) {
            i++;
        }
        while (i < format.length() && format.codePointAt(i) >= '0' && format.codePointAt(i) <= '9') {
            i++;
        }
        if (i + 1 < format.length() && (format.codePointAt(i) == 'E' || format.codePointAt(i) == 'O')) {
            i++;
        }
        return i;
    }

    private String directive(PyStr format, int from, int end) {
        char flag = 0;
        boolean upper = false;
        boolean swap = false;
        int width = -1;
        for (int i = from; i < end; i++) {
            char c = (char) format.codePointAt(i);
            if (c == '^') {
                upper = true;
            } else if (c == '#') {
                swap = true;
            } else if (width < 0 && (c == '_' || c == '-' || c == '0')) {
                flag = c;
            } else if (c >= '0' && c <= '9') {
                width = Math.min(Math.max(width, 0) * 10 + c - '0', 10_000);
            }
        }
        char letter = (char) format.codePointAt(end);
        String text = number(letter, flag, width);
        if (text != null) {
            return text;
        }
        text = word(letter);
        if (text == null) {
            return null;
        }
        if (swap) {
            text = letter == 'Z' || letter == 'p' ? text.toLowerCase(Locale.ROOT) : text.toUpperCase(Locale.ROOT);
        }
        return pad(upper ? text.toUpperCase(Locale.ROOT) : text, flag == '0' ? '0' : ' ', width);
    }

    private static String pad(String text, char fill, int width) {
        return text.length() >= width ? text : String.valueOf(fill).repeat(width - text.length()).concat(text);
    }

    private String number(char letter, char flag, int width) {
        return switch (letter) {
            case 'C' -> digits(Math.floorDiv(t.year, 100), 2, '0', flag, width);
            case 'd' -> digits(t.day, 2, '0', flag, width);
            case 'e' -> digits(t.day, 2, ' ', flag, width);
            case 'g' -> digits(Math.floorMod(isoYear(), 100), 2, '0', flag, width);
            case 'G' -> digits(isoYear(), 1, '0', flag, width);
            case 'H' -> digits(t.hour, 2, '0', flag, width);
            case 'I' -> digits(hour12(), 2, '0', flag, width);
            case 'j' -> digits(t.dayOfYear + 1, 3, '0', flag, width);
            case 'k' -> digits(t.hour, 2, ' ', flag, width);
            case 'l' -> digits(hour12(), 2, ' ', flag, width);
            case 'm' -> digits(t.month + 1, 2, '0', flag, width);
            case 'M' -> digits(t.minute, 2, '0', flag, width);
            case 's' -> digits(epoch, 1, '0', flag, width);
            case 'S' -> digits(t.second, 2, '0', flag, width);
            case 'u' -> digits(t.weekday == 0 ? 7 : t.weekday, 1, '0', flag, width);
            case 'U' -> digits((t.dayOfYear + 7 - t.weekday) / 7, 2, '0', flag, width);
            case 'V' -> digits(isoWeek(), 2, '0', flag, width);
            case 'w' -> digits(t.weekday, 1, '0', flag, width);
            case 'W' -> digits((t.dayOfYear + 7 - (t.weekday + 6) % 7) / 7, 2, '0', flag, width);
            case 'y' -> digits(Math.floorMod(t.year, 100), 2, '0', flag, width);
            case 'Y' -> digits(t.year, 1, '0', flag, width);
            default -> null;
        };
    }

    private static String digits(long value, int natural, char fill, char flag, int width) {
        char with = flag == '_' ? ' ' : flag == '0' ? '0' : fill;
        String text = Long.toString(Math.abs(value));
        int length = flag == '-' ? 0 : Math.max(natural, width);
        if (value >= 0) {
            return pad(text, with, length);
        }
        return with == '0' ? "-".concat(pad(text, '0', length - 1)) : pad("-".concat(text), ' ', length);
    }

    private int hour12() {
        return t.hour % 12 == 0 ? 12 : t.hour % 12;
    }

    private String word(char letter) {
        return switch (letter) {
            case 'a' -> dayName(t.weekday);
            case 'A' -> DAYS[t.weekday];
            case 'b', 'h' -> monthName(t.month);
            case 'B' -> MONTHS[t.month];
            case 'c' -> all("%a %b %e %H:%M:%S %Y");
            case 'D', 'x' -> all("%m/%d/%y");
            case 'F' -> all("%Y-%m-%d");
            case 'n' -> "\n";
            case 'p' -> t.hour < 12 ? "AM" : "PM";
            case 'P' -> t.hour < 12 ? "am" : "pm";
            case 'r' -> all("%I:%M:%S %p");
            case 'R' -> all("%H:%M");
            case 't' -> "\t";
            case 'T', 'X' -> all("%H:%M:%S");
            case 'z' -> offsetText();
            case 'Z' -> zone;
            case '%' -> "%";
            default -> null;
        };
    }

    private String all(String directives) {
        return format(PyStr.of(directives)).toString();
    }

    private String offsetText() {
        long minutes = Math.abs(offset) / 60;
        return (offset < 0 ? "-" : "+").concat(pad(Long.toString(minutes / 60 * 100 + minutes % 60), '0', 4));
    }

    /** ISO 8601: the week belongs to the year that its Thursday is in. */
    private int isoYear() {
        int week = (t.dayOfYear + 10 - mondayBased()) / 7;
        return week == 0 ? t.year - 1 : week > weeksIn(t.year) ? t.year + 1 : t.year;
    }

    private int isoWeek() {
        int week = (t.dayOfYear + 10 - mondayBased()) / 7;
        return week == 0 ? weeksIn(t.year - 1) : week > weeksIn(t.year) ? 1 : week;
    }

    /** 0 for Monday. */
    private int mondayBased() {
        return (t.weekday + 6) % 7;
    }

    private static int weeksIn(int year) {
        return december31(year) == 4 || december31(year - 1) == 3 ? 53 : 52;
    }

    /** The weekday of the last day, 0 for Sunday. */
    private static int december31(int year) {
        return Math.floorMod(year + Math.floorDiv(year, 4) - Math.floorDiv(year, 100) + Math.floorDiv(year, 400), 7);
    }
}
