package org.pyston.runtime;

import org.pyston.types.exception.PyBaseException;

/** Sets {@code __context__} of an exception that is raised while another is handled. */
final class ExceptionContext {
    private ExceptionContext() {
    }

    /** Equivalent of the chaining in CPython's {@code _PyErr_SetObject}: cycles are cut. */
    static void decide(ThreadState thread, PyBaseException raised) {
        PyBaseException handled = thread.handled;
        if (handled == null || handled == raised) {
            return;
        }
        PyBaseException slow = handled;
        boolean move = false;
        for (PyBaseException o = handled; o.context() != null; o = o.context()) {
            if (o.context() == raised) {
                o.setContext(null);
                break;
            }
            if (move) {
                slow = slow.context();
                if (slow == o.context()) {
                    break;
                }
            }
            move = !move;
        }
        raised.setContext(handled);
    }
}
