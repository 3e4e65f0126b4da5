package org.pyston.types.weak;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pyston.object.PyObject;

/** The Java side of a weak reference. It and its Python object hold each other, so that it lives as long as that. */
final class WeakHandle extends WeakReference<PyObject> {
    /** The {@link PyWeakReference} or {@link PyWeakProxy}. */
    final PyObject holder;
    /** Null for none. */
    final Object callback;
    private final AtomicBoolean taken = new AtomicBoolean();

    /** {@code queue} null: nobody needs to know when the referent is gone. */
    WeakHandle(PyObject referent, ReferenceQueue<PyObject> queue, PyObject holder, Object callback) {
        super(referent, queue);
        this.holder = holder;
        this.callback = callback;
    }

    /** Whether the callback has to run now: true once. */
    boolean take() {
        return taken.compareAndSet(false, true);
    }
}
