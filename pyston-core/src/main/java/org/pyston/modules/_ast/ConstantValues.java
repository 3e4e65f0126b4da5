package org.pyston.modules._ast;

import java.math.BigInteger;
import java.util.List;
import org.pyston.ast.BytesValue;
import org.pyston.ast.ComplexValue;
import org.pyston.ast.ConstantSingleton;
import org.pyston.ast.FrozensetValue;
import org.pyston.ast.ImaginaryValue;
import org.pyston.ast.NodeList;
import org.pyston.ast.TupleValue;
import org.pyston.object.PyEllipsis;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.SequenceFast;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.complex.PyComplex;
import org.pyston.types.set.PyFrozenSet;
import org.pyston.types.tuple.PyTuple;

/** The values of constants in our trees, of Python objects. CPython's validate_constant. */
final class ConstantValues {
    private ConstantValues() {
    }

    /** Raises TypeError for what {@link #fromPython} found to be no constant. */
    static void check(Object value) {
        if (value instanceof TupleValue t) {
            checkAll(t.items());
        } else if (value instanceof FrozensetValue f) {
            checkAll(f.items());
        } else if (value instanceof PyObject o) {
            throw Errors.typeError("got an invalid type in Constant: " + o.type().name());
        }
    }

    private static void checkAll(List<Object> values) {
        for (Object v : values) {
            check(v);
        }
    }

    /** The value in the tree's form; what is no constant is given as it is. */
    static Object fromPython(Frame frame, Object value) {
        if (value == PyNone.NONE) {
            return ConstantSingleton.NONE;
        }
        if (value == PyEllipsis.ELLIPSIS) {
            return ConstantSingleton.ELLIPSIS;
        }
        if (value instanceof PyStr || value instanceof Long || value instanceof Boolean || value instanceof Double
                || value instanceof BigInteger) {
            return value;
        }
        PyType type = PyType.of(value);
        if (type == PyBytes.TYPE) {
            return new BytesValue(((PyBytes) value).array());
        }
        if (type == PyTuple.TYPE) {
            return new TupleValue(all(frame, ((PyTuple) value).items()));
        }
        if (type == PyFrozenSet.TYPE) {
            return new FrozensetValue(all(frame, SequenceFast.toArray(frame, value)));
        }
        if (type == PyComplex.TYPE) {
            PyComplex c = (PyComplex) value;
            if (Double.doubleToRawLongBits(c.real()) == 0) {
                return new ImaginaryValue(c.imag());
            }
            return new ComplexValue(c.real(), c.imag());
        }
        return value;
    }

    private static List<Object> all(Frame frame, Object[] values) {
        Object[] all = new Object[values.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = fromPython(frame, values[i]);
        }
        return NodeList.wrap(all);
    }
}
