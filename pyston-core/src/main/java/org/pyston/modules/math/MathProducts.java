package org.pyston.modules.math;

import org.pyston.annotations.PythonFunction;
import org.pyston.object.BinaryOp;
import org.pyston.ops.BinaryOperation;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.integer.PyInt;

/** {@code math}: products of many values. */
final class MathProducts {
    private MathProducts() {
    }

    @PythonFunction(value = "prod", signature = "($module, iterable, /, *, start=1)",
            doc = "The product of the start value and all items.")
    static Object prod(Frame frame, Object iterable, Object start) {
        Object iterator = ObjectIter.iter(frame, iterable);
        Object result = start;
        for (Object x; (x = ObjectIter.next(frame, iterator)) != null;) {
            if (result instanceof Double a && x instanceof Double b) {
                result = a * b;
            } else {
                result = BinaryOperation.apply(frame, BinaryOp.MUL, result, x);
            }
        }
        return result;
    }

    @PythonFunction(value = "sumprod", signature = "($module, p, q, /)",
            doc = "The sum of the products of the items of two iterables; floats are added exactly.")
    static Object sumprod(Frame frame, Object p, Object q) {
        Object left = ObjectIter.iter(frame, p);
        Object right = ObjectIter.iter(frame, q);
        Object total = 0L;
        ExactSum floats = null;
        while (true) {
            Object a = ObjectIter.next(frame, left);
            Object b = ObjectIter.next(frame, right);
            if ((a == null) != (b == null)) {
                throw Errors.valueError("Inputs are not the same length");
            }
            if (a == null) {
                return flush(frame, total, floats);
            }
            if (PyInt.isExact(a) && PyInt.isExact(b) && PyInt.isExact(total) && floats == null) {
                total = IntArithmetic.add(total, IntArithmetic.mul(a, b));
            } else if (isReal(a) && isReal(b) && (a instanceof Double || b instanceof Double || floats != null)) {
                floats = floats == null ? new ExactSum() : floats;
                addProduct(floats, a, b);
            } else {
                total = flush(frame, total, floats);
                floats = null;
                total = BinaryOperation.apply(frame, BinaryOp.ADD, total,
                        BinaryOperation.apply(frame, BinaryOp.MUL, a, b));
            }
        }
    }

    private static boolean isReal(Object o) {
        return o instanceof Double || o instanceof Long || o instanceof Boolean;
    }

    private static Object flush(Frame frame, Object total, ExactSum floats) {
        return floats == null ? total : BinaryOperation.apply(frame, BinaryOp.ADD, total, floats.plain());
    }

    private static void addProduct(ExactSum sum, Object a, Object b) {
        double x = a instanceof Double d ? d : IntArithmetic.toDouble(PyInt.valueOf(a));
        double y = b instanceof Double d ? d : IntArithmetic.toDouble(PyInt.valueOf(b));
        double high = x * y;
        sum.addPlain(high);
        if (MathErrors.finite(high)) {
            sum.addPlain(Math.fma(x, y, -high));
        }
    }
}
