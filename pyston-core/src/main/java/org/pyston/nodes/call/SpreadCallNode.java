package org.pyston.nodes.call;

import org.pyston.frame.Tracing;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StrictNode;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/**
 * {@code f(a, *args)}, {@code f(a, **keywords)} and {@code f(a, *args, **keywords)}: at most one iterable, after all other
 * positional arguments, at most one mapping, at the end. All operands are evaluated before one is taken apart, which nobody can
 * tell from CPython's order; {@link UnpackingCallNode} is for all other calls.
 */
public final class SpreadCallNode extends StrictNode {
    private static final Object[] NOTHING = {};

    /** The number of plain positional arguments. */
    private final int plain;
    private final boolean hasIterable;
    private final boolean hasMapping;

    /** {@code operands}: the callee, the plain arguments, the iterable if there is one, the mapping if there is one. */
    public SpreadCallNode(int id, int base, ExprNode[] operands, boolean hasIterable, boolean hasMapping) {
        super(id, base, operands);
        this.plain = operands.length - 1 - (hasIterable ? 1 : 0) - (hasMapping ? 1 : 0);
        this.hasIterable = hasIterable;
        this.hasMapping = hasMapping;
    }

    @Override
    protected Object apply(Frame frame, Object[] values) {
        Object callee = values[0];
        Object[] rest = hasIterable ? items(frame, callee, values[plain + 1]) : NOTHING;
        PyDict keywords = hasMapping ? dict(frame, callee, values[values.length - 1]) : null;
        int positional = plain + rest.length;
        int named = keywords == null ? 0 : keywords.size();
        if (named == 0) {
            Object[] args = new Object[positional];
            System.arraycopy(values, 1, args, 0, plain);
            System.arraycopy(rest, 0, args, plain, rest.length);
            return call(frame, callee, args, null);
        }
        Object[] pairs = keywords.itemsSnapshot();
        named = pairs.length / 2;
        Object[] args = new Object[positional + named];
        System.arraycopy(values, 1, args, 0, plain);
        System.arraycopy(rest, 0, args, plain, rest.length);
        return call(frame, callee, args, UnpackingCallNode.names(pairs, args, positional));
    }

    private static Object call(Frame frame, Object callee, Object[] args, PyStr[] names) {
        return frame.thread.profiling ? Tracing.call(frame, callee, null, args, names)
                : ObjectCall.call(frame, callee, args, names);
    }

    private Object[] items(Frame frame, Object callee, Object iterable) {
        if (iterable instanceof PyTuple t && t.type() == PyTuple.TYPE) {
            return t.items();
        }
        PyList items = new PyList();
        UnpackingCallNode.unpackPositional(frame, callee, items, iterable, plain == 0);
        return items.toArray();
    }

    private static PyDict dict(Frame frame, Object callee, Object mapping) {
        if (mapping instanceof PyDict d && d.type() == PyDict.TYPE) {
            return d;
        }
        PyDict named = new PyDict();
        UnpackingCallNode.unpackKeywords(frame, callee, named, mapping);
        return named;
    }
}
