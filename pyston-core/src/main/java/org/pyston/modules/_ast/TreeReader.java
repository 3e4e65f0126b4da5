package org.pyston.modules._ast;

import java.math.BigInteger;
import org.pyston.ast.AstFromFields;
import org.pyston.ast.Span;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.integer.PyIntInstance;
import org.pyston.types.list.PyList;

/** Makes our tree of the one that Python sees. CPython's obj2ast functions. */
final class TreeReader extends AstFromFields {
    private final Frame frame;
    private final AstClasses classes;
    private String owner = "";

    TreeReader(Frame frame, AstClasses classes) {
        this.frame = frame;
        this.classes = classes;
    }

    /** The kind of the node that was begun last. */
    String owner() {
        return owner;
    }

    @Override
    protected void enter(String kind) {
        owner = kind;
    }

    @Override
    protected boolean isNone(Object value) {
        return value == null || value == PyNone.NONE;
    }

    private Object attribute(Object node, String name) {
        return ObjectGetAttr.getOrNull(frame, node, PyStr.intern(name));
    }

    @Override
    protected Object required(Object node, String field, String kind) {
        Object value = attribute(node, field);
        if (value == null) {
            throw Errors.typeError("required field \"" + field + "\" missing from " + kind);
        }
        return value;
    }

    @Override
    protected Object optional(Object node, String field) {
        Object value = attribute(node, field);
        return value == PyNone.NONE ? null : value;
    }

    @Override
    protected Object[] list(Object node, String field, String kind) {
        Object value = attribute(node, field);
        if (value == null) {
            return new Object[0];
        }
        if (!(value instanceof PyList list)) {
            throw Errors.typeError(kind + " field \"" + field + "\" must be a list, not a "
                    + PyType.of(value).qualifiedTpName());
        }
        return list.toArray();
    }

    @Override
    protected int kind(Object node, int type) {
        int number = classes.numberOf(PyType.of(node), type);
        if (number < 0) {
            throw Errors.typeError("expected some sort of " + classes.kind(type).name() + ", but got "
                    + ObjectRepr.repr(frame, node));
        }
        return number;
    }

    @Override
    protected Span span(Object node, String kind, boolean optionalEnds) {
        int line = integer(required(node, "lineno", kind));
        int column = integer(required(node, "col_offset", kind));
        int endLine = end(node, "end_lineno", kind, optionalEnds, line);
        return new Span(line, column, endLine, end(node, "end_col_offset", kind, optionalEnds, column));
    }

    private int end(Object node, String field, String kind, boolean isOptional, int start) {
        Object value = isOptional ? optional(node, field) : required(node, field, kind);
        return value == null ? start : integer(value);
    }

    @Override
    protected void missing(String field, String kind) {
        throw Errors.valueError("field '" + field + "' is required for " + kind);
    }

    @Override
    protected String identifier(Object value) {
        if (isNone(value)) {
            return null;
        }
        if (value instanceof PyStr s) {
            return s.toString();
        }
        throw Errors.typeError("AST identifier must be of type str");
    }

    @Override
    protected String string(Object value) {
        if (isNone(value)) {
            return null;
        }
        if (value instanceof PyStr s) {
            return s.toString();
        }
        if (value instanceof PyBytes b && b.type() == PyBytes.TYPE) {
            return new String(b.array(), java.nio.charset.StandardCharsets.ISO_8859_1);
        }
        throw Errors.typeError("AST string must be of type str");
    }

    @Override
    protected int integer(Object value) {
        Object number = value instanceof PyIntInstance i ? i.value() : value;
        if (number instanceof Boolean b) {
            return b ? 1 : 0;
        }
        if (number instanceof Long l) {
            if (l == l.intValue()) {
                return l.intValue();
            }
        } else if (!(number instanceof BigInteger)) {
            throw Errors.valueError("invalid integer value: " + ObjectRepr.repr(frame, value));
        }
        throw Errors.overflowError("Python int too large to convert to C int");
    }

    @Override
    protected Object constant(Object value) {
        return ConstantValues.fromPython(frame, value);
    }
}
