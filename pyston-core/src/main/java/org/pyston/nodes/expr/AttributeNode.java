package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** {@code object.name}, read. Remembers what it found for one shape; gives up after too many changes. */
public final class AttributeNode extends ExprNode {
    /** So many times a cache is replaced before the site counts as megamorphic. */
    private static final int MAX_MISSES = 64;

    private final ExprNode object;
    private final PyStr name;
    private AttributeCache first;
    private AttributeCache second;
    private int misses;

    public AttributeNode(int id, ExprNode object, PyStr name) {
        super(id);
        this.object = adopt(object, 0);
        this.name = name;
    }

    @Override
    public Object execute(Frame frame) {
        return resumeAfter(frame, 0, object.execute(frame));
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object self) {
        frame.at = id;
        AttributeCache c = first;
        if (c != null && c.fits(self) || (c = second) != null && c.fits(self)) {
            Object v = c.get(frame, self);
            if (v != null) {
                return v;
            }
        } else if (misses < MAX_MISSES) {
            misses++;
            AttributeCache made = AttributeCache.of(self, name);
            if (made != null) {
                second = first;
                first = made;
            }
        }
        return AttributeCache.getSlow(frame, self, name);
    }
}
