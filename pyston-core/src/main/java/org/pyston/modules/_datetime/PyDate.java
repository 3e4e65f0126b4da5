package org.pyston.modules._datetime;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Frame;

/** {@code datetime.date}, and what a datetime has of it. Immutable. */
@PythonType(name = "date", module = "datetime", subclassable = true, parts = {DateSlots.class, DateMaking.class,
    DateMethods.class}, doc = "date(year, month, day) --> date object")
public class PyDate extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyDateExposed());

    /** Year, month and day as {@link Calendar} packs them; a pickle may hold days that no month has. */
    final int date;
    /** {@code hash()}; -1, which no hash is, while nobody asked. */
    long hash = -1;

    PyDate(PyType type, int date) {
        super(type);
        this.date = date;
    }

    /** An exact date. */
    static PyDate of(int date) {
        return new PyDate(TYPE, date);
    }

    /** An instance of {@code date} or of a class derived from it, without calling the class. */
    static PyDate allocate(PyType type, int date) {
        return type.isSubtypeOf(PyDateTime.TYPE) ? new PyDateTime(type, date, 0, 0, null, 0) : new PyDate(type, date);
    }

    /** A date by calling its class, or at once if that is built in; ValueError. */
    static Object construct(Frame frame, PyType type, int year, int month, int day) {
        if (type == TYPE || type == PyDateTime.TYPE) {
            return allocate(type, Args.date(year, month, day));
        }
        return ObjectCall.call3(frame, type, (long) year, (long) month, (long) day);
    }

    /** As {@link #construct(Frame, PyType, int, int, int)}, of a packed date. */
    static Object construct(Frame frame, PyType type, int date) {
        return construct(frame, type, Calendar.year(date), Calendar.month(date), Calendar.day(date));
    }

    final int year() {
        return Calendar.year(date);
    }

    final int month() {
        return Calendar.month(date);
    }

    final int day() {
        return Calendar.day(date);
    }

    final int ordinal() {
        return Calendar.ordinal(date);
    }

    @PythonNew(signature = "(year=<unrepresentable>, month=<unrepresentable>, day=<unrepresentable>)", called = "function")
    static Object make(Frame frame, PyType type, Object year, Object month, Object day) {
        if (month == null && day == null && year != null) {
            byte[] state = PickledState.read(year, PickledState.DATE, PickledState.MONTH, 0xFF, 1, 12, TYPE);
            if (state != null) {
                return new PyDate(type, PickledState.number(state, 0, PickledState.DATE));
            }
        }
        int y = Args.required(frame, year, "year", 1);
        int m = Args.required(frame, month, "month", 2);
        int d = Args.required(frame, day, "day", 3);
        return new PyDate(type, Args.date(y, m, d));
    }

    @PythonGetter("year")
    static int year(PyDate self) {
        return self.year();
    }

    @PythonGetter("month")
    static int month(PyDate self) {
        return self.month();
    }

    @PythonGetter("day")
    static int day(PyDate self) {
        return self.day();
    }

    @PythonConstant("min")
    static Object min() {
        return of(Calendar.pack(Calendar.MIN_YEAR, 1, 1));
    }

    @PythonConstant("max")
    static Object max() {
        return of(Calendar.pack(Calendar.MAX_YEAR, 12, 31));
    }

    @PythonConstant("resolution")
    static Object resolution() {
        return PyTimeDelta.DAY;
    }
}
