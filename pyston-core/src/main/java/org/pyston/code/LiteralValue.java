package org.pyston.code;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.pyston.ast.ConstantRepr;
import org.pyston.ast.Expr;
import org.pyston.ast.ImaginaryValue;
import org.pyston.ast.Operator;
import org.pyston.ast.UnaryOp;

/**
 * The value of what patterns accept as a literal: a constant, a negative number, or a sum of a real and an imaginary number.
 *
 * @param equality equal for values that are equal in Python
 */
record LiteralValue(Object equality, String repr) {

    /** The value of a literal; null if the expression is none. */
    static LiteralValue of(Expr node) {
        Object value = node instanceof Expr.BinOp ? null : constant(node);
        if (value != null) {
            StringBuilder repr = new StringBuilder();
            ConstantRepr.append(repr, value);
            return new LiteralValue(key(value), repr.toString());
        }
        if (node instanceof Expr.BinOp b && constant(b.left()) instanceof Number left
                && constant(b.right()) instanceof ImaginaryValue right) {
            double imaginary = b.op() == Operator.SUB ? -right.imaginary() : right.imaginary();
            return complex(left.doubleValue(), imaginary);
        }
        return null;
    }

    private static LiteralValue complex(double real, double imaginary) {
        StringBuilder repr = new StringBuilder("(");
        ConstantRepr.append(repr, real);
        if (repr.toString().endsWith(".0")) {
            repr.setLength(repr.length() - 2);
        }
        repr.append(imaginary < 0 ? "" : "+");
        ConstantRepr.append(repr, new ImaginaryValue(imaginary));
        Object key = imaginary == 0 ? key(real) : List.of(key(real), key(imaginary));
        return new LiteralValue(key, repr.append(')').toString());
    }

    /** The value of a constant or a negated one; null for anything else. */
    private static Object constant(Expr node) {
        if (node instanceof Expr.Constant c) {
            return c.value();
        }
        if (!(node instanceof Expr.UnaryOp u) || u.op() != UnaryOp.U_SUB) {
            return null;
        }
        Object operand = constant(u.operand());
        if (operand instanceof Long l) {
            return l == Long.MIN_VALUE ? BigInteger.valueOf(l).negate() : (Object) (-l);
        } else if (operand instanceof BigInteger i) {
            return i.negate();
        } else if (operand instanceof Double d) {
            return -d;
        } else if (operand instanceof ImaginaryValue i) {
            return new ImaginaryValue(-i.imaginary());
        }
        return null;
    }

    /** One form for all numbers that are equal. */
    private static Object key(Object value) {
        if (value instanceof Long l) {
            return BigDecimal.valueOf(l).stripTrailingZeros();
        } else if (value instanceof BigInteger i) {
            return new BigDecimal(i).stripTrailingZeros();
        } else if (value instanceof Boolean b) {
            return b ? BigDecimal.ONE : BigDecimal.ZERO;
        } else if (value instanceof Double d && !Double.isInfinite(d) && !Double.isNaN(d)) {
            return new BigDecimal(d).stripTrailingZeros();
        } else if (value instanceof ImaginaryValue i) {
            return i.imaginary() == 0 ? BigDecimal.ZERO : List.of(BigDecimal.ZERO, key(i.imaginary()));
        }
        return value;
    }
}
