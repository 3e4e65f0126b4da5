package org.pyston.ast;

import java.util.List;

/** The layout of {@link AstDump}: calls, fields and lists as Python's {@code ast.dump} separates them. */
public abstract class DumpOutput {

    private final StringBuilder out = new StringBuilder();
    private final boolean attributes;
    /** Whether something stands in the open parenthesis or bracket already. */
    private boolean first;

    DumpOutput(boolean attributes) {
        this.attributes = attributes;
    }

    abstract void node(AstNode node);

    final String text() {
        return out.toString();
    }

    final void open(String name) {
        out.append(name).append('(');
        first = true;
    }

    final void close(Span span) {
        if (attributes && span != null) {
            integer("lineno", span.lineno());
            integer("col_offset", span.colOffset());
            integer("end_lineno", span.endLineno());
            integer("end_col_offset", span.endColOffset());
        }
        out.append(')');
        first = false;
    }

    private void separate() {
        if (!first) {
            out.append(", ");
        }
        first = false;
    }

    private void name(String name) {
        separate();
        out.append(name).append('=');
    }

    final void integer(String name, int value) {
        name(name);
        out.append(value);
    }

    final void constant(String name, Object value) {
        name(name);
        ConstantRepr.append(out, value);
    }

    final void string(String name, String value) {
        if (value != null) {
            name(name);
            ConstantRepr.append(out, org.pyston.text.PyStr.of(value));
        }
    }

    final void enumeration(String name, String pythonName) {
        name(name);
        out.append(pythonName).append("()");
    }

    final void field(String name, AstNode node) {
        if (node != null) {
            name(name);
            node(node);
        }
    }

    private void openList(String name) {
        name(name);
        out.append('[');
        first = true;
    }

    private void closeList() {
        out.append(']');
        first = false;
    }

    final void nodes(String name, List<? extends AstNode> nodes) {
        openList(name);
        for (AstNode node : nodes) {
            separate();
            if (node == null) {
                out.append("None");
            } else {
                node(node);
            }
            first = false;
        }
        closeList();
    }

    final void strings(String name, List<String> strings) {
        openList(name);
        for (String s : strings) {
            separate();
            ConstantRepr.append(out, org.pyston.text.PyStr.of(s));
        }
        closeList();
    }

    final void enums(String name, List<CmpOp> operators) {
        openList(name);
        for (CmpOp op : operators) {
            separate();
            out.append(op.pythonName()).append("()");
        }
        closeList();
    }
}
