package org.pyston.modules._csv;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.SequenceFast;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** {@code _csv.writer}: writes rows. */
@PythonType(name = "writer", module = "_csv", hidden = true, doc = "Writes rows.")
public final class PyWriter extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyWriterExposed());

    private static final PyStr WRITE = PyStr.of("write");

    private final Object write;
    private final PyDialect dialect;

    private PyWriter(Object write, PyDialect dialect) {
        super(TYPE);
        this.write = write;
        this.dialect = dialect;
    }

    static PyWriter of(Frame frame, Object file, PyDialect dialect) {
        Object write = ObjectGetAttr.getOrNull(frame, file, WRITE);
        if (write == null || !PyType.slotsOf(write).has(SlotId.CALL)) {
            throw Errors.typeError("argument 1 must have a \"write\" method");
        }
        return new PyWriter(write, dialect);
    }

    @PythonMethod(value = "writerow", signature = "($self, row, /)", textSignature = false, doc = "Writes one row.")
    static Object writeRow(Frame frame, PyWriter self, Object row) {
        if (!SequenceFast.isIterable(row)) {
            throw CsvState.error("iterable expected, not " + PyType.of(row).name());
        }
        RowWriter text = new RowWriter(frame, self.dialect);
        Object iterator = ObjectIter.iter(frame, row);
        for (Object field; (field = ObjectIter.next(frame, iterator)) != null;) {
            text.add(field);
        }
        return ObjectCall.call1(frame, self.write, text.finish());
    }

    @PythonMethod(value = "writerows", signature = "($self, rows, /)", textSignature = false, doc = "Writes rows.")
    static void writeRows(Frame frame, PyWriter self, Object rows) {
        Object iterator = ObjectIter.iter(frame, rows);
        for (Object row; (row = ObjectIter.next(frame, iterator)) != null;) {
            writeRow(frame, self, row);
        }
    }

    @PythonGetter(value = "dialect", member = true)
    static Object dialect(PyWriter self) {
        return self.dialect;
    }
}
