package org.pyston.nodes.expr;

import org.pyston.frame.Unwind;
import org.pyston.nodes.ExprNode;
import org.pyston.ops.ObjectFormat;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** A replacement field of an f-string: {@code {value!r:spec}}. */
public final class FormattedNode extends ExprNode {
    private final int base;
    private final ExprNode value;
    private final int conversion;
    private final ExprNode spec;

    /** {@code conversion}: -1, 's', 'r' or 'a'; {@code spec} may be null. */
    public FormattedNode(int id, int base, ExprNode value, int conversion, ExprNode spec) {
        super(id);
        this.base = base;
        this.value = adopt(value, 0);
        this.conversion = conversion;
        this.spec = adopt(spec, 1);
    }

    @Override
    public Object execute(Frame frame) {
        return withValue(frame, value.execute(frame));
    }

    private Object withValue(Frame frame, Object v) {
        frame.at = id;
        Object converted = switch (conversion) {
            case 's' -> ObjectStr.strObject(frame, v);
            case 'r' -> ObjectRepr.repr(frame, v);
            case 'a' -> ObjectRepr.ascii(frame, v);
            default -> v;
        };
        if (spec == null) {
            return ObjectFormat.format(frame, converted, PyStr.EMPTY);
        }
        Object s;
        try {
            s = spec.execute(frame);
        } catch (Unwind u) {
            frame.spill(base, converted);
            throw u;
        }
        return ObjectFormat.format(frame, converted, (PyStr) s);
    }

    /** Where the value is kept while the specification is evaluated. */
    public int base() {
        return base;
    }

    /** The value. */
    public ExprNode value() {
        return value;
    }

    /** -1, 's', 'r' or 'a'. */
    public int conversion() {
        return conversion;
    }

    /** The specification; null for none. */
    public ExprNode spec() {
        return spec;
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object v) {
        if (index == 0) {
            return withValue(frame, v);
        }
        frame.at = id;
        return ObjectFormat.format(frame, frame.unspill(base), (PyStr) v);
    }
}
