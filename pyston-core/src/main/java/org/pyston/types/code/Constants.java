package org.pyston.types.code;

import java.util.List;
import org.pyston.ast.BytesValue;
import org.pyston.ast.ComplexValue;
import org.pyston.ast.ConstantSingleton;
import org.pyston.ast.FrozensetValue;
import org.pyston.ast.ImaginaryValue;
import org.pyston.ast.TupleValue;
import org.pyston.object.PyEllipsis;
import org.pyston.object.PyNone;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.complex.PyComplex;
import org.pyston.types.set.PyFrozenSet;
import org.pyston.types.tuple.PyTuple;

/** Python objects of the constants of syntax trees. */
public final class Constants {
    private Constants() {
    }

    /** The Python value of {@code ast.Constant.value} as the tree holds it. */
    public static Object toPython(Object value) {
        if (value instanceof PyStr s) {
            return s.length() < 100 ? s.intern() : s;
        }
        if (value instanceof ConstantSingleton c) {
            return c == ConstantSingleton.NONE ? PyNone.NONE : PyEllipsis.ELLIPSIS;
        }
        if (value instanceof BytesValue b) {
            return PyBytes.of(b.bytes());
        }
        if (value instanceof ImaginaryValue i) {
            return new PyComplex(PyComplex.TYPE, 0.0, i.imaginary());
        }
        if (value instanceof ComplexValue c) {
            return PyComplex.of(c.real(), c.imaginary());
        }
        if (value instanceof TupleValue t) {
            return PyTuple.of(all(t.items()));
        }
        if (value instanceof FrozensetValue f) {
            return f.items().isEmpty() ? PyFrozenSet.EMPTY : PyFrozenSet.of(null, all(f.items()));
        }
        return value;
    }

    private static Object[] all(List<Object> values) {
        Object[] result = new Object[values.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = toPython(values.get(i));
        }
        return result;
    }
}
