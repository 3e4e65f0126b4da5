package org.pyston.modules.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.TimeZone;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.str.PyStrInstance;

/** The local time zone of an interpreter: the machine's, until {@code tzset()} looks at {@code os.environ['TZ']}. */
public final class TimeZones {
    private volatile ZoneId zone = ZoneId.systemDefault();

    /** Made by {@code Interpreter.state}. */
    public TimeZones() {
    }

    /** The zone of the frame's interpreter. */
    public static ZoneId of(Frame frame) {
        return frame.interpreter().state(TimeZones.class).zone;
    }

    static TimeZone legacy(Frame frame) {
        return TimeZone.getTimeZone(of(frame));
    }

    /** The seconds that clocks are put forward in summer. */
    static int savings(ZoneId zone) {
        int savings = TimeZone.getTimeZone(zone).getDSTSavings() / 1000;
        return savings == 0 ? 3600 : savings;
    }

    /** Takes the zone from {@code os.environ['TZ']}: a name of the zone database or a fixed offset such as EST5. */
    static void reset(Frame frame) {
        Object os = frame.interpreter().modules.getStr(PyStr.of("os"));
        if (os == null) {
            return;
        }
        Object environ = ObjectGetAttr.get(frame, os, PyStr.of("environ"));
        Object value = ObjectCall.callMethod(frame, environ, PyStr.of("get"), PyStr.of("TZ"));
        PyStr name = PyStrInstance.valueOrNull(value);
        frame.interpreter().state(TimeZones.class).zone = name == null ? ZoneId.systemDefault() : parse(name.toString());
    }

    private static ZoneId parse(String name) {
        String plain = name.startsWith(":") ? name.substring(1) : name;
        int i = 0;
        while (i < plain.length() && Character.isLetter(plain.charAt(i))) {
            i++;
        }
        try {
            if (i >= 3 && i < plain.length() && plain.indexOf('/') < 0) {
                return fixed(plain, i);
            }
            return ZoneId.of(plain);
        } catch (DateTimeException | NumberFormatException e) {
            return ZoneId.of("UTC");
        }
    }

    /** POSIX: hours west of Greenwich; rules for summer time are those of the zone that Java knows by the letters. */
    private static ZoneId fixed(String text, int digits) {
        int end = digits + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end < text.length()) {
            String both = text.substring(0, digits) + Math.abs(Integer.parseInt(text.substring(digits, end)))
                    + text.substring(end).split(",", 2)[0];
            for (String known : new String[] {"EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT"}) {
                if (known.equals(both)) {
                    return ZoneId.of(known);
                }
            }
        }
        int hours = Integer.parseInt(text.substring(digits, end));
        return ZoneId.of("UTC" + (hours > 0 ? "-" : "+") + Math.abs(hours));
    }
}
