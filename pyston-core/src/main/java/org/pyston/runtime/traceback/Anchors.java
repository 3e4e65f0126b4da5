package org.pyston.runtime.traceback;

import org.pyston.ast.Expr;
import org.pyston.ast.Mod;
import org.pyston.ast.Stmt;
import org.pyston.syntax.ParseMode;
import org.pyston.syntax.ParseOptions;
import org.pyston.syntax.PythonParser;
import org.pyston.syntax.Source;
import org.pyston.syntax.SyntaxException;

/**
 * Which part of an expression the carets stress: the operator of a binary operation, the brackets of a subscript; the
 * operands get tildes (PEP 657). Offsets are in characters of the segment.
 *
 * @param left the end of the left operand
 * @param right the begin of the right operand
 */
record Anchors(int left, int right) {

    /** The anchors of a segment of a source line; null when it is no such expression. */
    static Anchors of(String segment) {
        Mod tree;
        try {
            tree = PythonParser.parse(Source.of(segment, "<segment>"), ParseMode.EXEC, ParseOptions.DEFAULT);
        } catch (SyntaxException e) {
            return null;
        }
        if (!(tree instanceof Mod.Module module) || module.body().size() != 1
                || !(module.body().get(0) instanceof Stmt.Expr statement)) {
            return null;
        }
        if (statement.value() instanceof Expr.BinOp operation) {
            return operator(segment, chars(segment, operation.left().span().endColOffset()),
                    chars(segment, operation.right().span().colOffset()));
        }
        if (statement.value() instanceof Expr.Subscript subscript) {
            return brackets(segment, chars(segment, subscript.value().span().endColOffset()),
                    chars(segment, subscript.slice().span().endColOffset()) + 1);
        }
        return null;
    }

    private static Anchors operator(String segment, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = segment.charAt(i);
            if (isBlank(c) || c == ')' && i + 1 < to) {
                continue;
            }
            boolean two = i + 1 < to && !isBlank(segment.charAt(i + 1));
            return new Anchors(i, two ? i + 2 : i + 1);
        }
        return null;
    }

    private static Anchors brackets(String segment, int from, int to) {
        int left = from;
        while (left < segment.length() && segment.charAt(left) != '[') {
            left++;
        }
        int right = Math.min(to, segment.length());
        while (right < segment.length() && segment.charAt(right) != ']') {
            right++;
        }
        if (right < segment.length()) {
            right++;
        }
        return new Anchors(left, right);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f' || c == '\r' || c == '\n' || c == 0x0B;
    }

    /** The character offset of a byte offset in the UTF-8 form of {@code text}. */
    static int chars(String text, int byteOffset) {
        int bytes = 0;
        int i = 0;
        while (i < text.length() && bytes < byteOffset) {
            int c = text.codePointAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            i += Character.charCount(c);
        }
        return i;
    }
}
