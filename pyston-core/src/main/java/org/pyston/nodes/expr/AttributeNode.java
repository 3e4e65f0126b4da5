package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** {@code object.name}, read. */
public final class AttributeNode extends ExprNode {
    private final ExprNode object;
    private final AttributeSite site;

    public AttributeNode(int id, ExprNode object, PyStr name) {
        super(id);
        this.object = adopt(object, 0);
        this.site = new AttributeSite(id, name);
    }

    @Override
    public Object execute(Frame frame) {
        return site.get(frame, object.execute(frame));
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object self) {
        return site.get(frame, self);
    }
}
