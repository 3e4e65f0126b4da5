package org.pyston.code;

import java.math.BigInteger;
import java.util.List;
import org.pyston.ast.BytesValue;
import org.pyston.ast.CmpOp;
import org.pyston.ast.ComplexValue;
import org.pyston.ast.ConstantSingleton;
import org.pyston.ast.Expr;
import org.pyston.ast.FrozensetValue;
import org.pyston.ast.ImaginaryValue;
import org.pyston.ast.Operator;
import org.pyston.ast.TupleValue;
import org.pyston.ast.UnaryOp;
import org.pyston.text.PyStr;

/** The SyntaxWarnings about literals where they make no sense. */
final class LiteralChecks {

    private final Compilation compilation;

    LiteralChecks(Compilation compilation) {
        this.compilation = compilation;
    }

    void compare(Expr.Compare node) {
        Expr left = node.left();
        for (int i = 0; i < node.ops().size(); i++) {
            Expr right = node.comparators().get(i);
            CmpOp op = node.ops().get(i);
            if (op == CmpOp.IS || op == CmpOp.IS_NOT) {
                Expr literal = isValue(left) ? left : isValue(right) ? right : null;
                if (literal != null) {
                    String type = constantType(literal);
                    compilation.warn(op == CmpOp.IS ? "\"is\" with '" + type + "' literal. Did you mean \"==\"?"
                            : "\"is not\" with '" + type + "' literal. Did you mean \"!=\"?", node.span());
                    return;
                }
            }
            left = right;
        }
    }

    /** Whether it is a constant that has no identity to rely on. */
    private static boolean isValue(Expr node) {
        String type = constantType(node);
        return type != null && !type.equals("NoneType") && !type.equals("bool") && !type.equals("ellipsis");
    }

    void callee(Expr node) {
        String type = type(node);
        if (type != null && !(node instanceof Expr.Lambda)) {
            compilation.warn("'" + type + "' object is not callable; perhaps you missed a comma?", node.span());
        }
    }

    void subscript(Expr.Subscript node) {
        Expr value = node.value();
        String type = type(value);
        if (type == null) {
            return;
        }
        switch (type) {
            case "set", "generator", "function", "NoneType", "int", "float", "complex", "ellipsis", "bool" ->
                compilation.warn("'" + type + "' object is not subscriptable; perhaps you missed a comma?", node.span());
            case "tuple", "list", "str", "bytes" -> {
                String index = type(node.slice());
                if (index != null && !index.equals("int") && !index.equals("bool")) {
                    compilation.warn(type + " indices must be integers or slices, not " + index
                            + "; perhaps you missed a comma?", node.span());
                }
            }
            default -> {
            }
        }
    }

    /** The type of a literal or display; null for anything else. */
    private static String type(Expr node) {
        if (node instanceof Expr.Tuple) {
            return "tuple";
        } else if (node instanceof Expr.List || node instanceof Expr.ListComp) {
            return "list";
        } else if (node instanceof Expr.Dict || node instanceof Expr.DictComp) {
            return "dict";
        } else if (node instanceof Expr.Set || node instanceof Expr.SetComp) {
            return "set";
        } else if (node instanceof Expr.GeneratorExp) {
            return "generator";
        } else if (node instanceof Expr.Lambda) {
            return "function";
        } else if (node instanceof Expr.JoinedStr || node instanceof Expr.FormattedValue) {
            return "str";
        }
        return constantType(node);
    }

    /** The type of what folds to a constant; null for anything else. */
    private static String constantType(Expr node) {
        if (node instanceof Expr.Constant c) {
            return typeOf(c.value());
        } else if (node instanceof Expr.Name n && n.id().equals("__debug__")) {
            return "bool";
        } else if (node instanceof Expr.Tuple t) {
            return areConstants(t.elts()) ? "tuple" : null;
        } else if (node instanceof Expr.UnaryOp u) {
            String operand = constantType(u.operand());
            if (operand != null && u.op() == UnaryOp.NOT) {
                return "bool";
            }
            return isNumber(operand) ? operand.equals("bool") ? "int" : operand : null;
        } else if (node instanceof Expr.BinOp b) {
            return binaryType(constantType(b.left()), b.op(), constantType(b.right()));
        }
        return null;
    }

    private static boolean areConstants(List<Expr> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (constantType(nodes.get(i)) == null) {
                return false;
            }
        }
        return true;
    }

    private static String binaryType(String left, Operator op, String right) {
        if (isNumber(left) && isNumber(right)) {
            if (left.equals("complex") || right.equals("complex")) {
                return "complex";
            }
            boolean real = op == Operator.DIV || left.equals("float") || right.equals("float");
            return real ? "float" : "int";
        }
        boolean text = left != null && left.equals(right) && (left.equals("str") || left.equals("bytes"));
        return text && op == Operator.ADD ? left : null;
    }

    private static boolean isNumber(String type) {
        return type != null && (type.equals("int") || type.equals("float") || type.equals("complex") || type.equals("bool"));
    }

    private static String typeOf(Object value) {
        if (value instanceof PyStr) {
            return "str";
        } else if (value instanceof Long || value instanceof BigInteger) {
            return "int";
        } else if (value instanceof Double) {
            return "float";
        } else if (value instanceof ImaginaryValue || value instanceof ComplexValue) {
            return "complex";
        } else if (value instanceof Boolean) {
            return "bool";
        } else if (value instanceof BytesValue) {
            return "bytes";
        } else if (value instanceof TupleValue) {
            return "tuple";
        } else if (value instanceof FrozensetValue) {
            return "frozenset";
        }
        return value == ConstantSingleton.NONE ? "NoneType" : "ellipsis";
    }
}
