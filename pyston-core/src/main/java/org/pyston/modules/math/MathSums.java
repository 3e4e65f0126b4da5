package org.pyston.modules.math;

import org.pyston.annotations.PythonFunction;
import org.pyston.ops.NumberFloat;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.SequenceTuple;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.tuple.PyTuple;

/** {@code math}: exact sums and lengths of vectors. */
final class MathSums {
    private MathSums() {
    }

    @PythonFunction(value = "fsum", signature = "($module, seq, /)", doc = "The exact sum of floats, rounded once.")
    static double fsum(Frame frame, Object seq) {
        Object iterator = ObjectIter.iter(frame, seq);
        ExactSum sum = new ExactSum();
        for (Object x; (x = ObjectIter.next(frame, iterator)) != null;) {
            sum.add(NumberFloat.asDouble(frame, x));
        }
        return sum.value();
    }

    @PythonFunction(value = "hypot", signature = "($module, *coordinates)", textSignature = false,
            doc = "The Euclidean distance of a point from the origin.")
    static double hypot(Frame frame, Object[] coordinates) {
        double[] v = new double[coordinates.length];
        for (int i = 0; i < v.length; i++) {
            v[i] = Math.abs(NumberFloat.asDouble(frame, coordinates[i]));
        }
        return norm(v);
    }

    @PythonFunction(value = "dist", signature = "($module, p, q, /)", doc = "The Euclidean distance of two points.")
    static double dist(Frame frame, Object p, Object q) {
        PyTuple a = p instanceof PyTuple t ? t : SequenceTuple.tuple(frame, p);
        PyTuple b = q instanceof PyTuple t ? t : SequenceTuple.tuple(frame, q);
        if (a.size() != b.size()) {
            throw Errors.valueError("both points must have the same number of dimensions");
        }
        double[] v = new double[a.size()];
        for (int i = 0; i < v.length; i++) {
            v[i] = Math.abs(NumberFloat.asDouble(frame, a.get(i)) - NumberFloat.asDouble(frame, b.get(i)));
        }
        return norm(v);
    }

    /** The root of the sum of squares of numbers that are not negative: exact but for the last rounding. */
    private static double norm(double[] v) {
        double max = 0;
        boolean nan = false;
        for (double x : v) {
            nan |= Double.isNaN(x);
            max = x > max ? x : max;
        }
        if (Double.isInfinite(max)) {
            return max;
        }
        if (nan) {
            return Double.NaN;
        }
        if (max == 0 || v.length == 1) {
            return max;
        }
        int e = MathParts.exponent(max);
        ExactSum squares = new ExactSum();
        for (double x : v) {
            double scaled = Math.scalb(Math.scalb(x, -e / 2), -(e - e / 2));
            double high = scaled * scaled;
            squares.add(high);
            squares.add(Math.fma(scaled, scaled, -high));
        }
        double root = Math.sqrt(squares.value());
        double high = root * root;
        squares.add(-high);
        squares.add(-Math.fma(root, root, -high));
        double corrected = root + squares.value() / (2 * root);
        return Math.scalb(Math.scalb(corrected, e / 2), e - e / 2);
    }
}
