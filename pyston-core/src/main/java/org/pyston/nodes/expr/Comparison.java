package org.pyston.nodes.expr;

import org.pyston.object.CompareOp;
import org.pyston.object.Identity;
import org.pyston.ops.ObjectContains;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Frame;

/** The ten comparison operators, as nodes use them. */
public enum Comparison {
    LT(CompareOp.LT) {
        @Override
        boolean longs(long a, long b) {
            return a < b;
        }

        @Override
        boolean doubles(double a, double b) {
            return a < b;
        }
    },
    LE(CompareOp.LE) {
        @Override
        boolean longs(long a, long b) {
            return a <= b;
        }

        @Override
        boolean doubles(double a, double b) {
            return a <= b;
        }
    },
    EQ(CompareOp.EQ) {
        @Override
        boolean longs(long a, long b) {
            return a == b;
        }

        @Override
        boolean doubles(double a, double b) {
            return a == b;
        }
    },
    NE(CompareOp.NE) {
        @Override
        boolean longs(long a, long b) {
            return a != b;
        }

        @Override
        boolean doubles(double a, double b) {
            return a != b;
        }
    },
    GT(CompareOp.GT) {
        @Override
        boolean longs(long a, long b) {
            return a > b;
        }

        @Override
        boolean doubles(double a, double b) {
            return a > b;
        }
    },
    GE(CompareOp.GE) {
        @Override
        boolean longs(long a, long b) {
            return a >= b;
        }

        @Override
        boolean doubles(double a, double b) {
            return a >= b;
        }
    },
    IS(null) {
        @Override
        boolean test(Frame frame, int id, Object a, Object b) {
            return Identity.is(a, b);
        }
    },
    IS_NOT(null) {
        @Override
        boolean test(Frame frame, int id, Object a, Object b) {
            return !Identity.is(a, b);
        }
    },
    IN(null) {
        @Override
        boolean test(Frame frame, int id, Object a, Object b) {
            frame.at = id;
            return ObjectContains.contains(frame, b, a);
        }
    },
    NOT_IN(null) {
        @Override
        boolean test(Frame frame, int id, Object a, Object b) {
            frame.at = id;
            return !ObjectContains.contains(frame, b, a);
        }
    };

    private final CompareOp op;

    Comparison(CompareOp op) {
        this.op = op;
    }

    boolean longs(long a, long b) {
        throw new AssertionError(this);
    }

    boolean doubles(double a, double b) {
        throw new AssertionError(this);
    }

    /** The value of {@code a op b}. */
    Object compare(Frame frame, int id, Object a, Object b) {
        if (op == null) {
            return test(frame, id, a, b);
        }
        if (a instanceof Long x && b instanceof Long y) {
            return longs(x, y);
        }
        if (a instanceof Double x && b instanceof Double y) {
            return doubles(x, y);
        }
        frame.at = id;
        return ObjectRichCompare.compare(frame, a, b, op);
    }

    /** The truth of {@code a op b}. */
    boolean test(Frame frame, int id, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return longs(x, y);
        }
        if (a instanceof Double x && b instanceof Double y) {
            return doubles(x, y);
        }
        frame.at = id;
        return ObjectRichCompare.test(frame, a, b, op);
    }
}
