package org.pyston.types.function;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.object.PyNone;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;

/** The further attributes of descriptors that can be called. */
final class DescriptorSignature {
    static final PyStr GETATTR = PyStr.of("getattr");

    private DescriptorSignature() {
    }

    @PythonGetter("__text_signature__")
    static Object getTextSignature(PyDescriptor self) {
        String text = self.textSignature();
        return text == null ? PyNone.NONE : PyStr.of(text);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false)
    static Object reduce(Frame frame, PyDescriptor self) {
        return reduceToGetattr(frame, self.owner(), self.name());
    }

    /** {@code (getattr, (object, name))}. */
    static PyTuple reduceToGetattr(Frame frame, Object object, PyStr name) {
        return PyTuple.of(frame.builtins.getStr(GETATTR), PyTuple.of(object, name));
    }
}
