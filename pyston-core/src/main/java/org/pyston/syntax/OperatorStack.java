package org.pyston.syntax;

import java.util.Arrays;
import org.antlr.v4.runtime.Token;
import org.pyston.ast.BoolOp;
import org.pyston.ast.CmpOp;
import org.pyston.ast.Expr;
import org.pyston.ast.NodeList;
import org.pyston.ast.Operator;
import org.pyston.ast.Span;
import org.pyston.ast.UnaryOp;

/**
 * Orders operators by precedence (a shunting yard), so that neither many levels nor long chains need the Java stack.
 * Operands lie with the tokens that they start and end at, which may be parentheses.
 *
 * <p>One expression uses the part of the stacks above its {@link #mark()}: an operand may hold a whole expression.
 */
final class OperatorStack {

    private static final int MAX_PREFIXES = 5900;

    private static final int LEVEL_OR = 1;
    private static final int LEVEL_AND = 2;
    private static final int LEVEL_NOT = 3;
    private static final int LEVEL_COMPARE = 4;
    private static final int LEVEL_UNARY = 11;
    private static final int LEVEL_POWER = 12;

    private final GrammarSupport parser;
    private Expr[] operands = new Expr[16];
    private PyToken[] starts = new PyToken[16];
    private PyToken[] ends = new PyToken[16];
    private int operandCount;
    private PyToken[] operators = new PyToken[16];
    private int[] levels = new int[16];
    private int operatorCount;

    OperatorStack(GrammarSupport parser) {
        this.parser = parser;
    }

    /** Where the operators of a new expression begin. */
    int mark() {
        return operatorCount;
    }

    void prefix(Token operator) {
        push((PyToken) operator, operator.getType() == PythonGrammar.NOT ? LEVEL_NOT : LEVEL_UNARY);
        if (operatorCount > MAX_PREFIXES) {
            throw GrammarSupport.tooDeep();
        }
    }

    void operand(PyToken start, Expr value) {
        if (operandCount == operands.length) {
            operands = Arrays.copyOf(operands, operandCount * 2);
            starts = Arrays.copyOf(starts, operandCount * 2);
            ends = Arrays.copyOf(ends, operandCount * 2);
        }
        operands[operandCount] = value;
        starts[operandCount] = start;
        ends[operandCount++] = parser.tokens().before();
    }

    void infix(int base, Token operator) {
        int level = level(operator.getType());
        while (operatorCount > base && bindsFirst(levels[operatorCount - 1], level)) {
            reduce(base);
        }
        push((PyToken) operator, level);
    }

    /** Boolean operators and comparisons of one level are collected, powers bind to the right, the rest to the left. */
    private static boolean bindsFirst(int earlier, int later) {
        if (earlier == later) {
            return later > LEVEL_COMPARE && later < LEVEL_UNARY;
        }
        return earlier > later;
    }

    Expr finish(int base) {
        while (operatorCount > base) {
            reduce(base);
        }
        return operands[--operandCount];
    }

    private void push(PyToken operator, int level) {
        if (operatorCount == operators.length) {
            operators = Arrays.copyOf(operators, operatorCount * 2);
            levels = Arrays.copyOf(levels, operatorCount * 2);
        }
        operators[operatorCount] = operator;
        levels[operatorCount++] = level;
    }

    private void reduce(int base) {
        int level = levels[operatorCount - 1];
        if (level <= LEVEL_AND || level == LEVEL_COMPARE) {
            reduceRun(base, level);
        } else if (level == LEVEL_NOT || level == LEVEL_UNARY) {
            PyToken operator = operators[--operatorCount];
            int i = operandCount - 1;
            Span span = GrammarSupport.span(operator, ends[i]);
            operands[i] = new Expr.UnaryOp(unary(operator.type), operands[i], span);
            starts[i] = operator;
        } else {
            PyToken operator = operators[--operatorCount];
            int right = --operandCount;
            int left = right - 1;
            Span span = GrammarSupport.span(starts[left], ends[right]);
            operands[left] = new Expr.BinOp(operands[left], binary(operator.type), operands[right], span);
            ends[left] = ends[right];
        }
    }

    private void reduceRun(int base, int level) {
        int first = operatorCount - 1;
        while (first > base && levels[first - 1] == level) {
            first--;
        }
        int n = operatorCount - first;
        int left = operandCount - n - 1;
        Span span = GrammarSupport.span(starts[left], ends[operandCount - 1]);
        if (level == LEVEL_COMPARE) {
            Object[] ops = new Object[n];
            for (int i = 0; i < n; i++) {
                ops[i] = comparison(operators[first + i].type);
            }
            operands[left] = new Expr.Compare(operands[left], NodeList.wrap(ops),
                    NodeList.wrap(copy(left + 1, operandCount)), span);
        } else {
            operands[left] = new Expr.BoolOp(level == LEVEL_OR ? BoolOp.OR : BoolOp.AND,
                    NodeList.wrap(copy(left, operandCount)), span);
        }
        ends[left] = ends[operandCount - 1];
        operandCount = left + 1;
        operatorCount = first;
    }

    private Object[] copy(int from, int to) {
        Object[] copy = new Object[to - from];
        System.arraycopy(operands, from, copy, 0, copy.length);
        return copy;
    }

    private static int level(int type) {
        return switch (type) {
            case PythonGrammar.OR -> LEVEL_OR;
            case PythonGrammar.AND -> LEVEL_AND;
            case PythonGrammar.VBAR -> 5;
            case PythonGrammar.CIRCUMFLEX -> 6;
            case PythonGrammar.AMPER -> 7;
            case PythonGrammar.LSHIFT, PythonGrammar.RSHIFT -> 8;
            case PythonGrammar.PLUS, PythonGrammar.MINUS -> 9;
            case PythonGrammar.STAR, PythonGrammar.SLASH, PythonGrammar.DOUBLESLASH, PythonGrammar.PERCENT,
                    PythonGrammar.AT -> 10;
            case PythonGrammar.DOUBLESTAR -> LEVEL_POWER;
            default -> LEVEL_COMPARE;
        };
    }

    private static UnaryOp unary(int type) {
        return switch (type) {
            case PythonGrammar.NOT -> UnaryOp.NOT;
            case PythonGrammar.PLUS -> UnaryOp.U_ADD;
            case PythonGrammar.MINUS -> UnaryOp.U_SUB;
            default -> UnaryOp.INVERT;
        };
    }

    /** The operator of a token, of an augmented assignment too. */
    static Operator binary(int type) {
        return switch (type) {
            case PythonGrammar.VBAR -> Operator.BIT_OR;
            case PythonGrammar.CIRCUMFLEX -> Operator.BIT_XOR;
            case PythonGrammar.AMPER -> Operator.BIT_AND;
            case PythonGrammar.LSHIFT -> Operator.L_SHIFT;
            case PythonGrammar.RSHIFT -> Operator.R_SHIFT;
            case PythonGrammar.PLUS -> Operator.ADD;
            case PythonGrammar.MINUS -> Operator.SUB;
            case PythonGrammar.STAR -> Operator.MULT;
            case PythonGrammar.SLASH -> Operator.DIV;
            case PythonGrammar.DOUBLESLASH -> Operator.FLOOR_DIV;
            case PythonGrammar.PERCENT -> Operator.MOD;
            case PythonGrammar.AT -> Operator.MAT_MULT;
            default -> Operator.POW;
        };
    }

    private static CmpOp comparison(int type) {
        return switch (type) {
            case PythonGrammar.LESS -> CmpOp.LT;
            case PythonGrammar.GREATER -> CmpOp.GT;
            case PythonGrammar.EQEQUAL -> CmpOp.EQ;
            case PythonGrammar.NOTEQUAL -> CmpOp.NOT_EQ;
            case PythonGrammar.LESSEQUAL -> CmpOp.LT_E;
            case PythonGrammar.GREATEREQUAL -> CmpOp.GT_E;
            case PythonGrammar.IN -> CmpOp.IN;
            case PythonGrammar.NOT_IN -> CmpOp.NOT_IN;
            case PythonGrammar.IS -> CmpOp.IS;
            default -> CmpOp.IS_NOT;
        };
    }
}
