package org.pyston.asm.support;

import java.math.BigInteger;
import org.pyston.object.BinaryOp;
import org.pyston.object.CompareOp;
import org.pyston.text.PyStr;

/** Operators on boxed numbers of any kind, without a frame. They answer null for what is no number, or would raise. */
public final class Numbers {
    private Numbers() {
    }

    /** The method for an operator; null when there is none. */
    public static String method(BinaryOp op) {
        return switch (op) {
            case ADD -> "add";
            case SUB -> "subtract";
            case MUL -> "multiply";
            case TRUEDIV -> "trueDivide";
            case FLOORDIV -> "floorDivide";
            case MOD -> "modulo";
            default -> null;
        };
    }

    private static Object canonical(BigInteger i) {
        return i.bitLength() < 64 ? (Object) i.longValue() : i;
    }

    /** The int as a BigInteger; null when the value is no exact int. */
    private static BigInteger big(Object o) {
        return o instanceof Long l ? BigInteger.valueOf(l) : o instanceof BigInteger i ? i : null;
    }

    public static Object add(Object l, Object r) {
        if (l instanceof Long a) {
            if (r instanceof Long b) {
                long sum = a + b;
                return ((a ^ sum) & (b ^ sum)) >= 0 ? (Object) sum : BigInteger.valueOf(a).add(BigInteger.valueOf(b));
            }
            if (r instanceof Double b) {
                return a + b;
            }
        } else if (l instanceof Double a) {
            if (r instanceof Double b) {
                return a + b;
            }
            if (r instanceof Long b) {
                return a + b;
            }
            return ComplexNumbers.isComplex(r) ? ComplexNumbers.add(l, r) : null;
        }
        if (ComplexNumbers.isComplex(l) || ComplexNumbers.isComplex(r)) {
            return ComplexNumbers.add(l, r);
        }
        BigInteger x = big(l);
        BigInteger y = x == null ? null : big(r);
        return y == null ? null : canonical(x.add(y));
    }

    public static Object subtract(Object l, Object r) {
        if (l instanceof Long a) {
            if (r instanceof Long b) {
                long difference = a - b;
                return ((a ^ b) & (a ^ difference)) >= 0 ? (Object) difference
                        : BigInteger.valueOf(a).subtract(BigInteger.valueOf(b));
            }
            if (r instanceof Double b) {
                return a - b;
            }
        } else if (l instanceof Double a) {
            if (r instanceof Double b) {
                return a - b;
            }
            if (r instanceof Long b) {
                return a - b;
            }
            return ComplexNumbers.isComplex(r) ? ComplexNumbers.subtract(l, r) : null;
        }
        if (ComplexNumbers.isComplex(l) || ComplexNumbers.isComplex(r)) {
            return ComplexNumbers.subtract(l, r);
        }
        BigInteger x = big(l);
        BigInteger y = x == null ? null : big(r);
        return y == null ? null : canonical(x.subtract(y));
    }

    public static Object multiply(Object l, Object r) {
        if (l instanceof Long a) {
            if (r instanceof Long b) {
                long product = a * b;
                return Math.multiplyHigh(a, b) == product >> 63 ? (Object) product
                        : BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
            }
            if (r instanceof Double b) {
                return a * b;
            }
        } else if (l instanceof Double a) {
            if (r instanceof Double b) {
                return a * b;
            }
            if (r instanceof Long b) {
                return a * b;
            }
            return ComplexNumbers.isComplex(r) ? ComplexNumbers.multiply(l, r) : null;
        }
        if (ComplexNumbers.isComplex(l) || ComplexNumbers.isComplex(r)) {
            return ComplexNumbers.multiply(l, r);
        }
        BigInteger x = big(l);
        BigInteger y = x == null ? null : big(r);
        return y == null ? null : canonical(x.multiply(y));
    }

    public static Object trueDivide(Object l, Object r) {
        if (l instanceof Double a) {
            if (r instanceof Double b && b != 0.0) {
                return a / b;
            }
            if (r instanceof Long b && b != 0) {
                return a / b;
            }
        }
        if (l instanceof Long a) {
            if (r instanceof Double b && b != 0.0) {
                return a / b;
            }
            long exact = 1L << 53;
            if (r instanceof Long b && b != 0 && a <= exact && a >= -exact && b <= exact && b >= -exact) {
                return (double) a / (double) b;
            }
        }
        return ComplexNumbers.isComplex(l) || ComplexNumbers.isComplex(r) ? ComplexNumbers.divide(l, r) : null;
    }

    public static Object floorDivide(Object l, Object r) {
        if (l instanceof Long a && r instanceof Long b && b != 0 && b != -1) {
            return Math.floorDiv(a, b);
        }
        return null;
    }

    public static Object modulo(Object l, Object r) {
        if (l instanceof Long a && r instanceof Long b && b != 0) {
            return Math.floorMod(a, b);
        }
        return null;
    }

    /** A comparison of numbers, or of strings for equality; null for others. */
    public static Object compare(CompareOp op, Object l, Object r) {
        if (l instanceof Long a && r instanceof Long b) {
            return op.test(Long.compare(a, b));
        }
        if (l instanceof Double a && r instanceof Double b) {
            double x = a;
            double y = b;
            return switch (op) {
                case LT -> x < y;
                case LE -> x <= y;
                case EQ -> x == y;
                case NE -> x != y;
                case GT -> x > y;
                case GE -> x >= y;
            };
        }
        if (l instanceof PyStr a && r instanceof PyStr b && (op == CompareOp.EQ || op == CompareOp.NE)) {
            return a.equals(b) == (op == CompareOp.EQ);
        }
        return null;
    }
}
