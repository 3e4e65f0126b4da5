package org.pyston.modules._csv;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.list.PyList;
import org.pyston.types.str.PyStrInstance;

/** {@code _csv.reader}: an iterator of rows. */
@PythonType(name = "reader", module = "_csv", hidden = true, doc = "An iterator of rows.")
public final class PyReader extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyReaderExposed());

    private final Object lines;
    private final PyDialect dialect;
    private long lineCount;

    private PyReader(Object lines, PyDialect dialect) {
        super(TYPE);
        this.lines = lines;
        this.dialect = dialect;
    }

    static PyReader of(Frame frame, Object iterable, PyDialect dialect) {
        return new PyReader(ObjectIter.iter(frame, iterable), dialect);
    }

    @Slot("__iter__")
    static Object iter(PyReader self) {
        return self;
    }

    @Slot("__next__")
    static Object next(Frame frame, PyReader self) {
        return self.row(frame);
    }

    private PyList row(Frame frame) {
        RowParser parser = new RowParser(frame, dialect);
        do {
            Object line = ObjectIter.next(frame, lines);
            if (line == null) {
                return parser.atEnd() ? parser.row() : null;
            }
            PyStr text = PyStrInstance.valueOrNull(line);
            if (text == null) {
                throw CsvState.error("iterator should return strings, not " + PyType.of(line).name()
                        + " (the file should be opened in text mode)");
            }
            lineCount++;
            parser.line(text);
        } while (!parser.isComplete());
        return parser.row();
    }

    @PythonGetter(value = "dialect", member = true)
    static Object dialect(PyReader self) {
        return self.dialect;
    }

    @PythonGetter(value = "line_num", member = true)
    static long lineNumber(PyReader self) {
        return self.lineCount;
    }
}
