package org.pyston.object;

import org.pyston.runtime.Dispatch;
import org.pyston.runtime.Frame;

/** What the processor generates for a class with {@code @PythonModule}. */
public abstract class ExposedModule extends Dispatch {
    /** The name under which Python imports it. */
    public abstract String name();

    /** {@code __doc__}, empty for none. */
    public abstract String doc();

    /** Adds functions, types and constants, in this order. */
    public abstract void populate(Frame frame, ModuleBuilder builder);

    /** Calls the {@code @ModuleInit} method, if there is one. {@code module} is the module object. */
    public abstract void init(Frame frame, Object module);
}
