package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** A name in a class body, a module or exec(): the namespace, then the globals, then the builtins. */
public final class NameNode extends ExprNode {
    private final PyStr name;
    private final GlobalNode global;

    public NameNode(int id, PyStr name) {
        super(id);
        this.name = name;
        this.global = new GlobalNode(id, name);
    }

    @Override
    public Object execute(Frame frame) {
        Object namespace = frame.namespace;
        if (namespace == frame.globals) {
            return global.execute(frame);
        }
        frame.at = id;
        Object v = GlobalNode.inMapping(frame, namespace, name);
        return v != null ? v : global.execute(frame);
    }

    /** The lookup in the globals. */
    public GlobalNode global() {
        return global;
    }
}
