package org.pyston.object;

import org.pyston.runtime.Finalizers;

/**
 * An instance of a class with {@code __del__}. The Java finalizer only enqueues: a Python thread calls {@code __del__} at its
 * next poll. (A Cleaner could not pass the object itself on, and would miss cycles.)
 */
final class FinalizedInstance extends PyInstance {
    FinalizedInstance(PyType type) {
        super(type);
    }

    @SuppressWarnings({"deprecation", "removal"})
    @Override
    protected void finalize() {
        Finalizers.enqueue(this);
    }
}
