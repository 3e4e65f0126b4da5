package org.pyston.modules._csv;

import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/** What an interpreter keeps for {@code csv}: the registered dialects and the limit of fields. */
public final class CsvState {
    final PyDict dialects = new PyDict();
    private volatile long fieldLimit = 128 * 1024;

    static CsvState of(Frame frame) {
        return frame.interpreter().state(CsvState.class);
    }

    static PyException error(String message) {
        return Errors.make(CsvModule.ERROR, message);
    }

    /** The dialect of a name; raises {@code _csv.Error}. */
    Object dialect(Frame frame, Object name) {
        Object dialect = dialects.get(frame, name);
        if (dialect == null) {
            throw error("unknown dialect");
        }
        return dialect;
    }

    long fieldLimit() {
        return fieldLimit;
    }

    void setFieldLimit(long limit) {
        fieldLimit = limit;
    }
}
