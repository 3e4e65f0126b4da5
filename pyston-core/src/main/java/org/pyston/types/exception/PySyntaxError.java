package org.pyston.types.exception;

import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectStr;
import org.pyston.ops.SequenceTuple;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** {@code SyntaxError}, {@code IndentationError} and {@code TabError}. */
@PythonType(name = "SyntaxError", base = PyBaseException.class, subclassable = true, hasDict = true,
        parts = SyntaxErrorAttributes.class, doc = "The source text is not Python.")
public final class PySyntaxError extends PyBaseException {
    public static final PyType TYPE = ExceptionTypes.SYNTAX_ERROR;

    Object message = PyNone.NONE;
    Object filename = PyNone.NONE;
    Object line = PyNone.NONE;
    Object offset = PyNone.NONE;
    Object text = PyNone.NONE;
    Object endLine = PyNone.NONE;
    Object endOffset = PyNone.NONE;
    Object printFileAndLine = PyNone.NONE;

    private PySyntaxError(PyType type, Object[] args) {
        super(type, args);
    }

    /**
     * An error at a place.
     *
     * @param type SyntaxError, IndentationError or TabError
     * @param text the source line; null for None
     * @param offset counts from 1, in code points
     */
    public static PyException make(PyType type, String message, PyStr filename, int line, int offset, PyStr text, int endLine,
            int endOffset) {
        PySyntaxError e = new PySyntaxError(type, new Object[0]);
        PyTuple info = PyTuple.of(filename, (long) line, (long) offset, text == null ? PyNone.NONE : text, (long) endLine,
                (long) endOffset);
        e.setArgs(PyTuple.of(PyStr.of(message), info));
        e.message = PyStr.of(message);
        e.takePlace(info);
        return new PyException(e);
    }

    private void takePlace(PyTuple info) {
        filename = info.get(0);
        line = info.get(1);
        offset = info.get(2);
        text = info.get(3);
        endLine = info.size() > 4 ? info.get(4) : PyNone.NONE;
        endOffset = info.size() > 5 ? info.get(5) : PyNone.NONE;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PySyntaxError(type, args);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(Frame frame, PySyntaxError self, Object[] args, PyDict kwargs) {
        PyBaseException.init(self, args, kwargs);
        if (args.length >= 1) {
            self.message = args[0];
        }
        if (args.length == 2) {
            PyTuple info = SequenceTuple.tuple(frame, args[1]);
            if (info.size() < 4 || info.size() > 6) {
                throw Errors.typeError("function takes at " + (info.size() < 4 ? "least 4" : "most 6") + " arguments ("
                        + info.size() + " given)");
            }
            self.takePlace(info);
            if (info.size() == 5) {
                throw Errors.typeError("end_offset must be provided when end_lineno is provided");
            }
        }
    }

    @Slot("__str__")
    static Object str(Frame frame, PySyntaxError self) {
        PyStr message = ObjectStr.str(frame, self.message);
        PyStr file = PyStrInstance.valueOrNull(self.filename);
        boolean hasLine = self.line instanceof Long;
        if (file == null && !hasLine) {
            return message;
        }
        StringBuilder place = new StringBuilder(" (");
        if (file != null) {
            String path = file.toString();
            place.append(path.substring(path.lastIndexOf('/') + 1)).append(hasLine ? ", " : "");
        }
        if (hasLine) {
            place.append("line ").append(self.line);
        }
        return message.concat(PyStr.of(place.append(')').toString()));
    }
}
