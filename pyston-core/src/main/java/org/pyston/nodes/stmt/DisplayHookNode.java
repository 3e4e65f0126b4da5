package org.pyston.nodes.stmt;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StoreNode;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** An expression typed at the prompt: its value goes to {@code sys.displayhook}. */
public final class DisplayHookNode extends StoreNode {
    private static final PyStr SYS = PyStr.of("sys");
    private static final PyStr DISPLAYHOOK = PyStr.of("displayhook");

    public DisplayHookNode(int id, ExprNode value) {
        super(id, value);
    }

    @Override
    protected Object store(Frame frame, Object v) {
        frame.at = id;
        Object sys = frame.interpreter().modules.getStr(SYS);
        Object hook = sys == null ? null : ObjectGetAttr.getOrNull(frame, sys, DISPLAYHOOK);
        if (hook == null) {
            throw Errors.runtimeError("lost sys.displayhook");
        }
        ObjectCall.call1(frame, hook, v);
        return null;
    }
}
