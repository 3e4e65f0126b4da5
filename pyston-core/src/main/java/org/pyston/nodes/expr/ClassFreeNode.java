package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/**
 * A name of an enclosing scope, read in a class body or in a type-parameter scope inside a class: the class namespace first.
 * In a class body the namespace is the frame's; in a type-parameter scope it is in the cell {@code __classdict__}.
 */
public final class ClassFreeNode extends ExprNode {
    private final PyStr name;
    private final ExprNode classNamespace;
    private final ExprNode otherwise;

    /** {@code classNamespace} is null when it is the frame's. */
    public ClassFreeNode(int id, PyStr name, ExprNode classNamespace, ExprNode otherwise) {
        super(id);
        this.name = name;
        this.classNamespace = adopt(classNamespace, 0);
        this.otherwise = adopt(otherwise, 1);
    }

    @Override
    public Object execute(Frame frame) {
        frame.at = id;
        Object namespace = classNamespace == null ? frame.namespace : classNamespace.execute(frame);
        Object v = GlobalNode.inMapping(frame, namespace, name);
        return v != null ? v : otherwise.execute(frame);
    }
}
