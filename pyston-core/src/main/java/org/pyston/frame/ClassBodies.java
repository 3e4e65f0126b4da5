package org.pyston.frame;

import org.pyston.runtime.CodeRunner;
import org.pyston.runtime.Frame;
import org.pyston.types.function.PyFunction;

/** Runs the bodies of classes. */
public final class ClassBodies {
    private ClassBodies() {
    }

    /**
     * Runs the function that a class statement passes to {@code __build_class__} in a namespace.
     *
     * @return the cell {@code __class__}, or None
     */
    public static Object run(Frame caller, PyFunction body, Object namespace) {
        return CodeRunner.run(caller, body.code(), body.globals(), namespace, body.closure());
    }
}
