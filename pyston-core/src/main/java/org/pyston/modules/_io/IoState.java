package org.pyston.modules._io;

import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.tuple.PyTuple;

/** What the module keeps for each interpreter. */
public final class IoState {
    private PyType unsupportedOperation;

    /** Made by {@code Interpreter.state}. */
    public IoState() {
    }

    /** {@code io.UnsupportedOperation}: an ordinary class, as CPython's, whose {@code __module__} the module io sets. */
    static PyType unsupportedOperation(Frame frame) {
        IoState state = frame.interpreter().state(IoState.class);
        synchronized (state) {
            if (state.unsupportedOperation != null) {
                return state.unsupportedOperation;
            }
        }
        PyDict namespace = new PyDict();
        namespace.putStr(PyStr.of("__module__"), PyStr.of("io"));
        PyType made = (PyType) ObjectCall.call3(frame, PyType.TYPE, PyStr.of("UnsupportedOperation"),
                PyTuple.of(ExceptionTypes.OS_ERROR, ExceptionTypes.VALUE_ERROR), namespace);
        synchronized (state) {
            if (state.unsupportedOperation == null) {
                state.unsupportedOperation = made;
            }
            return state.unsupportedOperation;
        }
    }
}
