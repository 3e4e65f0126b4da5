package org.pyston.types.iterator;

import org.pyston.object.PyType;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.integer.PyInt;
import org.pyston.types.tuple.PyTuple;

/** What {@code __reduce__} and {@code __setstate__} of iterators have in common. */
public final class IteratorReduce {
    private static final PyStr ITER = PyStr.of("iter");
    private static final PyStr REVERSED = PyStr.of("reversed");

    private IteratorReduce() {
    }

    /** {@code (iter, (*args,))}. */
    public static PyTuple iter(Frame frame, Object... args) {
        return PyTuple.of(builtin(frame, ITER), PyTuple.of(args));
    }

    /** {@code (iter, (of,), state)}. */
    public static PyTuple iterAt(Frame frame, Object of, Object state) {
        return PyTuple.of(builtin(frame, ITER), PyTuple.of(of), state);
    }

    /** {@code (reversed, (of,), state)}. */
    public static PyTuple reversedAt(Frame frame, Object of, Object state) {
        return PyTuple.of(builtin(frame, REVERSED), PyTuple.of(of), state);
    }

    private static Object builtin(Frame frame, PyStr name) {
        Object function = frame.builtins.getStr(name);
        if (function == null) {
            throw Errors.attributeError(name.toString());
        }
        return function;
    }

    /** The position that {@code __setstate__} is given, cut to {@code lowest .. highest}. */
    public static int position(Frame frame, Object state, int lowest, int highest) {
        if (!PyType.of(state).isSubtypeOf(PyInt.TYPE)) {
            throw Errors.typeError("an integer is required");
        }
        return (int) Math.max(lowest, Math.min(highest, SliceIndices.toSize(frame, state)));
    }
}
