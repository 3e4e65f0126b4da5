package org.pyston.modules.time;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.TimeZone;
import org.pyston.object.PyType;
import org.pyston.text.PyStr;
import org.pyston.types.structseq.StructSequence;
import org.pyston.types.tuple.PyTuple;

/** {@code time.struct_time}. */
public final class PyStructTime {
    public static final PyType TYPE = StructSequence.define("time", "struct_time",
            "A calendar time: nine items, and the name and offset of its time zone.", 9, "tm_year", "tm_mon", "tm_mday",
            "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst", "tm_zone", "tm_gmtoff");

    /** Place of the hidden field {@code tm_zone}. */
    static final int ZONE = 9;
    /** Place of the hidden field {@code tm_gmtoff}. */
    static final int OFFSET = 10;

    private PyStructTime() {
    }

    /** The fields of a moment; GMT when its zone is UTC as an offset. */
    static PyTuple of(ZonedDateTime t) {
        boolean gmt = t.getZone() == ZoneOffset.UTC;
        boolean summer = !gmt && t.getZone().getRules().isDaylightSavings(t.toInstant());
        String zone = gmt ? "GMT" : zoneName(TimeZone.getTimeZone(t.getZone()), summer);
        return StructSequence.of(TYPE, (long) t.getYear(), (long) t.getMonthValue(), (long) t.getDayOfMonth(),
                (long) t.getHour(), (long) t.getMinute(), (long) t.getSecond(), t.getDayOfWeek().getValue() - 1L,
                (long) t.getDayOfYear(), summer ? 1L : 0L, PyStr.of(zone), (long) t.getOffset().getTotalSeconds());
    }

    /** The abbreviation of a time zone. */
    public static String zoneName(TimeZone zone, boolean summer) {
        return zone.getDisplayName(summer, TimeZone.SHORT, Locale.ENGLISH);
    }
}
