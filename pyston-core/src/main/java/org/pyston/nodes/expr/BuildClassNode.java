package org.pyston.nodes.expr;

import org.pyston.runtime.Errors;
import org.pyston.nodes.ExprNode;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;

/** {@code builtins.__build_class__}: the callee of the call that a class statement makes. */
public final class BuildClassNode extends ExprNode {
    public BuildClassNode(int id) {
        super(id);
    }

    @Override
    public Object execute(Frame frame) {
        Object f = frame.builtins.getStr(Names.BUILD_CLASS);
        if (f == null) {
            frame.at = id;
            throw Errors.nameError(Names.BUILD_CLASS);
        }
        return f;
    }
}
