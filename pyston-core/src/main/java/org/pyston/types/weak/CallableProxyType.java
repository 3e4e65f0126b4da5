package org.pyston.types.weak;

import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** The type of proxies of objects that can be called. */
@PythonType(name = "CallableProxyType", module = "weakref", hashable = false,
        parts = {ProxySlots.class, ProxyOperators.class})
public final class CallableProxyType {
    public static final PyType TYPE = PyType.builtin(new CallableProxyTypeExposed());

    private CallableProxyType() {
    }

    @Slot("__call__")
    static Object call(Frame frame, PyWeakProxy self, Object[] args, PyStr[] names) {
        return ObjectCall.call(frame, self.referent(), args, names);
    }
}
