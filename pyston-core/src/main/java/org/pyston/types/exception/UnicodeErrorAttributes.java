package org.pyston.types.exception;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonSetter;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** The attributes of the Unicode errors. */
final class UnicodeErrorAttributes {
    private UnicodeErrorAttributes() {
    }

    private static Object present(Object value, String name) {
        if (value == null) {
            throw Errors.attributeError(name);
        }
        return value;
    }

    @PythonGetter(value = "encoding", member = true)
    static Object getEncoding(PyUnicodeError self) {
        return present(self.encoding, "encoding");
    }

    @PythonSetter("encoding")
    static void setEncoding(PyUnicodeError self, Object value) {
        self.encoding = value;
    }

    @PythonGetter(value = "object", member = true)
    static Object getObject(PyUnicodeError self) {
        return present(self.object, "object");
    }

    @PythonSetter("object")
    static void setObject(PyUnicodeError self, Object value) {
        self.object = value;
    }

    @PythonGetter(value = "reason", member = true)
    static Object getReason(PyUnicodeError self) {
        return present(self.reason, "reason");
    }

    @PythonSetter("reason")
    static void setReason(PyUnicodeError self, Object value) {
        self.reason = value;
    }

    @PythonGetter(value = "start", member = true)
    static long getStart(PyUnicodeError self) {
        return self.start;
    }

    @PythonSetter("start")
    static void setStart(Frame frame, PyUnicodeError self, Object value) {
        if (value == null) {
            throw Errors.typeError("can't delete numeric/char attribute");
        }
        self.start = PyUnicodeError.number(frame, value);
    }

    @PythonGetter(value = "end", member = true)
    static long getEnd(PyUnicodeError self) {
        return self.end;
    }

    @PythonSetter("end")
    static void setEnd(Frame frame, PyUnicodeError self, Object value) {
        if (value == null) {
            throw Errors.typeError("can't delete numeric/char attribute");
        }
        self.end = PyUnicodeError.number(frame, value);
    }
}
