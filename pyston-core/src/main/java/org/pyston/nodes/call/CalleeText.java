package org.pyston.nodes.call;

import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;

/** How error texts name a callee (CPython's {@code _PyObject_FunctionStr}). */
final class CalleeText {
    private CalleeText() {
    }

    /** {@code module.qualname()}, without the module for builtins; {@code str(callee)} when it has no qualified name. */
    static String of(Frame frame, Object callee) {
        Object qualname = ObjectGetAttr.getOrNull(frame, callee, Names.QUALNAME);
        if (qualname == null) {
            return ObjectStr.str(frame, callee).toString();
        }
        Object module = ObjectGetAttr.getOrNull(frame, callee, Names.MODULE);
        String prefix = module instanceof PyStr m && !m.toString().equals("builtins") ? m + "." : "";
        return prefix + ObjectStr.str(frame, qualname) + "()";
    }
}
