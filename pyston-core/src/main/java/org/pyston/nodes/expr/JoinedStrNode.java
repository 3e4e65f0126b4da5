package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StrictNode;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;

/** An f-string: joins its parts, which are strings. */
public final class JoinedStrNode extends StrictNode {
    public JoinedStrNode(int id, int base, ExprNode[] parts) {
        super(id, base, parts);
    }

    @Override
    protected Object apply(Frame frame, Object[] values) {
        if (values.length == 1) {
            return values[0];
        }
        PyStrBuilder text = new PyStrBuilder();
        for (Object v : values) {
            text.append((PyStr) v);
        }
        return text.build();
    }
}
