package org.pyston.modules._io;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;

/** {@code _io._TextIOBase}: streams of text. */
@PythonType(name = "_TextIOBase", module = "_io", base = PyIOBase.class, subclassable = true, hasDict = true,
        doc = "The base of streams of text.")
public class PyTextIOBase extends PyIOBase {
    public static final PyType TYPE = PyType.builtin(new PyTextIOBaseExposed());

    protected PyTextIOBase(PyType type) {
        super(type);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyTextIOBase(type);
    }

    @PythonMethod(value = "detach", signature = "($self, /)", doc = "Takes the buffer away.")
    static Object detach(Frame frame, PyTextIOBase self) {
        throw IoErrors.unsupported(frame, "detach");
    }

    @PythonMethod(value = "read", signature = "($self, size=-1, /)", doc = "Up to size characters; all for a negative size.")
    static Object read(Frame frame, PyTextIOBase self, Object size) {
        throw IoErrors.unsupported(frame, "read");
    }

    @PythonMethod(value = "readline", signature = "($self, size=-1, /)", doc = "One line, at most size characters of it.")
    static Object readLine(Frame frame, PyTextIOBase self, Object size) {
        throw IoErrors.unsupported(frame, "readline");
    }

    @PythonMethod(value = "write", signature = "($self, s, /)", doc = "Writes a string; returns its length.")
    static Object write(Frame frame, PyTextIOBase self, Object s) {
        throw IoErrors.unsupported(frame, "write");
    }

    @PythonGetter("encoding")
    static Object getEncoding(PyTextIOBase self) {
        return PyNone.NONE;
    }

    @PythonGetter("newlines")
    static Object getNewlines(PyTextIOBase self) {
        return PyNone.NONE;
    }

    @PythonGetter("errors")
    static Object getErrors(PyTextIOBase self) {
        return PyNone.NONE;
    }
}
