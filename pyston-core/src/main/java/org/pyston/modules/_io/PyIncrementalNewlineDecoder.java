package org.pyston.modules._io;

import java.math.BigInteger;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.numeric.IntMath;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.dict.PyDict;
import org.pyston.types.tuple.PyTuple;

/** {@code _io.IncrementalNewlineDecoder}: universal line ends on top of another decoder, or of text when that is None. */
@PythonType(name = "IncrementalNewlineDecoder", module = "_io", subclassable = true,
        textSignature = "(decoder, translate, errors='strict')", doc = "A decoder that handles all kinds of line ends.")
public final class PyIncrementalNewlineDecoder extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyIncrementalNewlineDecoderExposed());

    private Object decoder;
    private NewlineState state;

    private PyIncrementalNewlineDecoder(PyType type) {
        super(type);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyIncrementalNewlineDecoder(type);
    }

    @PythonInit(signature = "(decoder, translate, errors='strict')")
    static void init(PyIncrementalNewlineDecoder self, Object decoder, boolean translate, Object errors) {
        self.decoder = decoder;
        self.state = new NewlineState(translate);
    }

    private void check() {
        if (state == null) {
            throw Errors.valueError("IncrementalNewlineDecoder.__init__() not called");
        }
    }

    @PythonMethod(value = "decode", signature = "($self, /, input, final=False)", doc = "Decodes what comes next.")
    static Object decode(Frame frame, PyIncrementalNewlineDecoder self, Object input, boolean isFinal) {
        self.check();
        Object text = self.decoder == PyNone.NONE ? input
                : ObjectCall.callMethod(frame, self.decoder, PyStr.of("decode"), input, isFinal);
        return self.state.process(PythonDecoder.text(text), isFinal);
    }

    @PythonMethod(value = "getstate", signature = "($self, /)", doc = "What it holds between calls.")
    static Object getState(Frame frame, PyIncrementalNewlineDecoder self) {
        self.check();
        Object bytes = PyBytes.EMPTY;
        Object flags = 0L;
        if (self.decoder != PyNone.NONE) {
            Object inner = ObjectCall.callMethod(frame, self.decoder, PyStr.of("getstate"));
            if (!(inner instanceof PyTuple t) || t.size() != 2) {
                throw Errors.typeError("illegal decoder state");
            }
            bytes = t.get(0);
            flags = NumberIndex.index(frame, t.get(1));
        }
        BigInteger all = IntArithmetic.big(flags).shiftLeft(1);
        return PyTuple.of(bytes, IntMath.box(self.state.pendingCr ? all.setBit(0) : all));
    }

    @PythonMethod(value = "setstate", signature = "($self, state, /)", doc = "Restores what getstate gave.")
    static Object setState(Frame frame, PyIncrementalNewlineDecoder self, Object state) {
        self.check();
        if (!(state instanceof PyTuple t)) {
            throw Errors.typeError("state argument must be a tuple");
        }
        if (t.size() != 2) {
            throw Errors.typeError("setstate(): illegal state argument");
        }
        BigInteger flags = IntArithmetic.big(NumberIndex.index(frame, t.get(1)));
        self.state.pendingCr = flags.testBit(0);
        if (self.decoder != PyNone.NONE) {
            return ObjectCall.callMethod(frame, self.decoder, PyStr.of("setstate"),
                    PyTuple.of(t.get(0), IntMath.box(flags.shiftRight(1))));
        }
        return PyNone.NONE;
    }

    @PythonMethod(value = "reset", signature = "($self, /)", doc = "Back to the beginning.")
    static Object reset(Frame frame, PyIncrementalNewlineDecoder self) {
        self.check();
        self.state.reset();
        return self.decoder == PyNone.NONE ? PyNone.NONE : ObjectCall.callMethod(frame, self.decoder, PyStr.of("reset"));
    }

    @PythonGetter("newlines")
    static Object getNewlines(PyIncrementalNewlineDecoder self) {
        self.check();
        return self.state.newlines();
    }
}
