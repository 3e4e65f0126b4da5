package org.pyston.modules._io;

import java.io.IOException;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.OsErrors;
import org.pyston.types.exception.PyBaseException;

/** The exceptions of the module. */
final class IoErrors {
    static final String CLOSED = "I/O operation on closed file.";

    private IoErrors() {
    }

    /** UnsupportedOperation with a text. */
    static PyException unsupported(Frame frame, String text) {
        Object e = ObjectCall.call1(frame, IoState.unsupportedOperation(frame), PyStr.of(text));
        return new PyException((PyBaseException) e);
    }

    static PyException closed() {
        return Errors.valueError(CLOSED);
    }

    static PyException closed(String text) {
        return Errors.valueError(text);
    }

    /** The OSError of a Java exception, without a file's name. */
    static PyException os(IOException e) {
        return OsErrors.from(e, null);
    }

    /** BlockingIOError of a buffer whose file takes no more now. */
    static PyException wouldBlock(Frame frame, long written) {
        Object e = ObjectCall.call3(frame, ExceptionTypes.BLOCKING_IO_ERROR, (long) OsErrors.EAGAIN,
                PyStr.of("write could not complete without blocking"), written);
        return new PyException((PyBaseException) e);
    }
}
