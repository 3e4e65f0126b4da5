package org.pyston.modules._datetime;

import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonModule;

/** {@code _datetime}: what {@code datetime} consists of. Source: library reference, datetime; PEP 495, PEP 615. */
@PythonModule(value = "_datetime", doc = "Fast implementation of the datetime type.")
@ExportsTypes({PyDate.class, PyDateTime.class, PyTime.class, PyTimeDelta.class, PyTimeZone.class, PyTzInfo.class})
public final class DatetimeModule {
    private DatetimeModule() {
    }

    @PythonConstant("MINYEAR")
    static int minYear() {
        return Calendar.MIN_YEAR;
    }

    @PythonConstant("MAXYEAR")
    static int maxYear() {
        return Calendar.MAX_YEAR;
    }

    @PythonConstant("UTC")
    static Object utc() {
        return PyTimeZone.UTC;
    }
}
