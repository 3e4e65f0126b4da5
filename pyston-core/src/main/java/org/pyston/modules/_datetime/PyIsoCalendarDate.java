package org.pyston.modules._datetime;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;

/** What {@code date.isocalendar()} returns: a tuple of year, week and weekday with names. */
@PythonType(name = "IsoCalendarDate", module = "datetime", base = PyTuple.class, hidden = true,
        doc = "The result of date.isocalendar() or datetime.isocalendar(): a tuple of year, week and weekday.")
public final class PyIsoCalendarDate {
    public static final PyType TYPE = PyType.builtin(new PyIsoCalendarDateExposed());

    private PyIsoCalendarDate() {
    }

    /** An instance. */
    static PyTuple of(int year, long week, long weekday) {
        return new PyTuple(TYPE, new Object[] {(long) year, week, weekday});
    }

    @PythonNew(signature = "(year, week, weekday)")
    static Object make(PyType type, Object year, Object week, Object weekday) {
        return new PyTuple(type, new Object[] {year, week, weekday});
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyTuple self) {
        return PyStr.of("datetime.IsoCalendarDate(year=").concat(ObjectStr.str(frame, self.get(0)))
                .concat(PyStr.of(", week=")).concat(ObjectStr.str(frame, self.get(1)))
                .concat(PyStr.of(", weekday=")).concat(ObjectStr.str(frame, self.get(2))).concat(PyStr.of(")"));
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling: as a plain tuple.")
    static Object reduce(PyTuple self) {
        return PyTuple.of(PyTuple.TYPE, PyTuple.of(PyTuple.of(self.items())));
    }

    @PythonGetter("year")
    static Object year(PyTuple self) {
        return self.get(0);
    }

    @PythonGetter("week")
    static Object week(PyTuple self) {
        return self.get(1);
    }

    @PythonGetter("weekday")
    static Object weekday(PyTuple self) {
        return self.get(2);
    }
}
