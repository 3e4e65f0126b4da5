package org.pyston.types.exception;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.frame.PyFrame;
import org.pyston.types.list.PyList;

/** One entry of a traceback: a frame and where it was. */
@PythonType(name = "traceback", hidden = true, doc = "An entry of a traceback.")
public final class PyTraceback extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyTracebackExposed());

    private PyTraceback next;
    private final Frame frame;
    private final int position;
    /** -1 while it follows from {@link #position}. */
    private int line;

    /**
     * @param next the entry of the frame that this one called; null at the place of the error
     * @param position {@code frame.at} of that moment
     */
    public PyTraceback(PyTraceback next, Frame frame, int position) {
        this(next, frame, -1, position);
    }

    /** An entry whose line is known. */
    public PyTraceback(PyTraceback next, Frame frame, int line, int position) {
        super(TYPE);
        this.next = next;
        this.frame = frame;
        this.line = line;
        this.position = position;
    }

    /** The entry of the called frame; null at the end. */
    public PyTraceback next() {
        return next;
    }

    public Frame frame() {
        return frame;
    }

    /** The number of the node; {@code tb_lasti} is twice that, as instructions have two bytes. */
    public int position() {
        return position;
    }

    /** {@code tb_lineno}. */
    public int line() {
        if (line < 0) {
            line = frame.code.executable().span(position).lineno();
        }
        return line;
    }

    @PythonNew(signature = "(tb_next, tb_frame, tb_lasti, tb_lineno)")
    static Object make(PyType type, Object tbNext, PyFrame tbFrame, int tbLasti, int tbLineno) {
        if (tbNext != PyNone.NONE && !(tbNext instanceof PyTraceback)) {
            throw Errors.typeError("expected traceback object or None, got '" + PyType.of(tbNext).name() + "'");
        }
        return new PyTraceback(tbNext instanceof PyTraceback t ? t : null, tbFrame.frame(), tbLineno, tbLasti / 2);
    }

    @PythonGetter("tb_next")
    static Object getNext(PyTraceback self) {
        return self.next == null ? PyNone.NONE : self.next;
    }

    @PythonSetter("tb_next")
    static void setNext(PyTraceback self, Object value) {
        if (value == null) {
            throw Errors.typeError("can't delete tb_next attribute");
        }
        if (value != PyNone.NONE && !(value instanceof PyTraceback)) {
            throw Errors.typeError("expected traceback object, got '" + PyType.of(value).name() + "'");
        }
        PyTraceback t = value instanceof PyTraceback given ? given : null;
        for (PyTraceback c = t; c != null; c = c.next) {
            if (c == self) {
                throw Errors.valueError("traceback loop detected");
            }
        }
        self.next = t;
    }

    @PythonGetter(value = "tb_frame", member = true)
    static Object getFrame(PyTraceback self) {
        return PyFrame.of(self.frame);
    }

    @PythonGetter(value = "tb_lasti", member = true)
    static long getPosition(PyTraceback self) {
        return 2L * self.position;
    }

    @PythonGetter("tb_lineno")
    static long getLine(PyTraceback self) {
        return self.line();
    }

    @PythonMethod(value = "__dir__", signature = "($self, /)", textSignature = false)
    static Object dir(PyTraceback self) {
        return PyList.of(PyStr.of("tb_frame"), PyStr.of("tb_next"), PyStr.of("tb_lasti"), PyStr.of("tb_lineno"));
    }
}
