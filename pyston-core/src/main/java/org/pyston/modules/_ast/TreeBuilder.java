package org.pyston.modules._ast;

import org.pyston.ast.AstToFields;
import org.pyston.ast.Span;
import org.pyston.object.PyNone;
import org.pyston.text.PyStr;
import org.pyston.types.code.Constants;
import org.pyston.types.list.PyList;

/** Makes the tree that Python sees of ours. */
final class TreeBuilder extends AstToFields {
    private final AstClasses classes;

    TreeBuilder(AstClasses classes) {
        this.classes = classes;
    }

    @Override
    protected Object none() {
        return PyNone.NONE;
    }

    @Override
    protected Object constant(Object value) {
        return Constants.toPython(value);
    }

    @Override
    protected Object string(String value) {
        return value == null ? PyNone.NONE : PyStr.intern(value);
    }

    @Override
    protected Object integer(int value) {
        return (long) value;
    }

    @Override
    protected Object list(Object[] items) {
        return PyList.of(items);
    }

    @Override
    protected Object singleton(int kind) {
        return classes.singleton(kind);
    }

    @Override
    protected Object node(int kind, Span span, Object... fields) {
        if (span == null) {
            return new PyAst(classes.shape(kind), fields);
        }
        int n = fields.length;
        Object[] values = new Object[n + 4];
        System.arraycopy(fields, 0, values, 0, n);
        values[n] = (long) span.lineno();
        values[n + 1] = (long) span.colOffset();
        values[n + 2] = (long) span.endLineno();
        values[n + 3] = (long) span.endColOffset();
        return new PyAst(classes.shape(kind), values);
    }
}
