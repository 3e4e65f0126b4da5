package org.pyston.modules._contextvars;

import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.runtime.Frame;

/** The module {@code _contextvars}. Source: PEP 567. */
@PythonModule(value = "_contextvars", doc = "Context variables.")
@ExportsTypes({PyContext.class, PyContextVar.class, PyContextToken.class})
public final class ContextvarsModule {
    private ContextvarsModule() {
    }

    @PythonFunction(value = "copy_context", signature = "()", doc = "A copy of the current context.")
    static Object copyContext(Frame frame) {
        return PyContext.current(frame).copy();
    }
}
