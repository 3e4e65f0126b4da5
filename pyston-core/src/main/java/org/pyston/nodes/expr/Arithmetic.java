package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.object.BinaryOp;
import org.pyston.runtime.Frame;

/** The binary operators with their cases of exact ints and floats. */
public final class Arithmetic {
    private Arithmetic() {
    }

    /** A node for the operator. */
    public static ExprNode node(int id, int base, BinaryOp op, ExprNode left, ExprNode right) {
        return switch (op) {
            case ADD -> new Add(id, base, left, right);
            case SUB -> new Sub(id, base, left, right);
            case MUL -> new Mul(id, base, left, right);
            case TRUEDIV -> new TrueDiv(id, base, left, right);
            case FLOORDIV -> new FloorDiv(id, base, left, right);
            case MOD -> new Mod(id, base, left, right);
            case AND, OR, XOR, LSHIFT, RSHIFT -> new Bits(id, base, op, left, right);
            default -> new BinaryNode(id, base, op, left, right);
        };
    }

    private static final class Add extends BinaryNode {
        Add(int id, int base, ExprNode left, ExprNode right) {
            super(id, base, BinaryOp.ADD, left, right);
        }

        @Override
        protected Object apply(Frame frame, Object l, Object r) {
            if (l instanceof Long a) {
                if (r instanceof Long b) {
                    long x = a;
                    long y = b;
                    long sum = x + y;
                    if (((x ^ sum) & (y ^ sum)) >= 0) {
                        return sum;
                    }
                } else if (r instanceof Double b) {
                    return a + b;
                }
            } else if (l instanceof Double a) {
                if (r instanceof Double b) {
                    return a + b;
                }
                if (r instanceof Long b) {
                    return a + b;
                }
            }
            return applySlow(frame, l, r);
        }
    }

    private static final class Sub extends BinaryNode {
        Sub(int id, int base, ExprNode left, ExprNode right) {
            super(id, base, BinaryOp.SUB, left, right);
        }

        @Override
        protected Object apply(Frame frame, Object l, Object r) {
            if (l instanceof Long a) {
                if (r instanceof Long b) {
                    long x = a;
                    long y = b;
                    long difference = x - y;
                    if (((x ^ y) & (x ^ difference)) >= 0) {
                        return difference;
                    }
                } else if (r instanceof Double b) {
                    return a - b;
                }
            } else if (l instanceof Double a) {
                if (r instanceof Double b) {
                    return a - b;
                }
                if (r instanceof Long b) {
                    return a - b;
                }
            }
            return applySlow(frame, l, r);
        }
    }

    private static final class Mul extends BinaryNode {
        Mul(int id, int base, ExprNode left, ExprNode right) {
            super(id, base, BinaryOp.MUL, left, right);
        }

        @Override
        protected Object apply(Frame frame, Object l, Object r) {
            if (l instanceof Long a) {
                if (r instanceof Long b) {
                    long x = a;
                    long y = b;
                    long product = x * y;
                    if (Math.multiplyHigh(x, y) == product >> 63) {
                        return product;
                    }
                } else if (r instanceof Double b) {
                    return a * b;
                }
            } else if (l instanceof Double a) {
                if (r instanceof Double b) {
                    return a * b;
                }
                if (r instanceof Long b) {
                    return a * b;
                }
            }
            return applySlow(frame, l, r);
        }
    }

    private static final class TrueDiv extends BinaryNode {
        private static final long EXACT = 1L << 53;

        TrueDiv(int id, int base, ExprNode left, ExprNode right) {
            super(id, base, BinaryOp.TRUEDIV, left, right);
        }

        @Override
        protected Object apply(Frame frame, Object l, Object r) {
            if (l instanceof Double a) {
                if (r instanceof Double b && b != 0.0) {
                    return a / b;
                }
                if (r instanceof Long b && b != 0) {
                    return a / b;
                }
            } else if (l instanceof Long a) {
                if (r instanceof Double b && b != 0.0) {
                    return a / b;
                }
                if (r instanceof Long b && b != 0 && a >= -EXACT && a <= EXACT && b >= -EXACT && b <= EXACT) {
                    return (double) a / (double) b;
                }
            }
            return applySlow(frame, l, r);
        }
    }

    private static final class FloorDiv extends BinaryNode {
        FloorDiv(int id, int base, ExprNode left, ExprNode right) {
            super(id, base, BinaryOp.FLOORDIV, left, right);
        }

        @Override
        protected Object apply(Frame frame, Object l, Object r) {
            if (l instanceof Long a && r instanceof Long b && b != 0 && !(b == -1 && a == Long.MIN_VALUE)) {
                return Math.floorDiv(a, b);
            }
            return applySlow(frame, l, r);
        }
    }

    private static final class Mod extends BinaryNode {
        Mod(int id, int base, ExprNode left, ExprNode right) {
            super(id, base, BinaryOp.MOD, left, right);
        }

        @Override
        protected Object apply(Frame frame, Object l, Object r) {
            if (l instanceof Long a && r instanceof Long b && b != 0) {
                return Math.floorMod(a, b);
            }
            return applySlow(frame, l, r);
        }
    }

    private static final class Bits extends BinaryNode {
        Bits(int id, int base, BinaryOp op, ExprNode left, ExprNode right) {
            super(id, base, op, left, right);
        }

        @Override
        protected Object apply(Frame frame, Object l, Object r) {
            if (l instanceof Long a && r instanceof Long b) {
                long x = a;
                long y = b;
                switch (op) {
                    case AND:
                        return x & y;
                    case OR:
                        return x | y;
                    case XOR:
                        return x ^ y;
                    case RSHIFT:
                        if (y >= 0) {
                            return x >> Math.min(y, 63);
                        }
                        break;
                    case LSHIFT:
                        if (y >= 0 && y < 63 && x << y >> y == x) {
                            return x << y;
                        }
                        break;
                    default:
                        break;
                }
            }
            return applySlow(frame, l, r);
        }
    }
}
