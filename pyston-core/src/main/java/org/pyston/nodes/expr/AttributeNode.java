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
        return seen(site.get(frame, object.execute(frame)));
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object self) {
        return seen(site.get(frame, self));
    }

    /** The object. */
    public ExprNode object() {
        return object;
    }

    /** The cache of the access. */
    public AttributeSite site() {
        return site;
    }
}
