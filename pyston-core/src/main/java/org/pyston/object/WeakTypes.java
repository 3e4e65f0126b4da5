package org.pyston.object;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Types that may be collected: the direct subclasses of one, in the order of their making. Any thread may use it. */
public final class WeakTypes {
    private final List<WeakReference<PyType>> references = new ArrayList<>();

    public synchronized void add(PyType type) {
        references.add(new WeakReference<>(type));
    }

    public synchronized void remove(PyType type) {
        sweep(type);
    }

    /** Those that are still there. */
    public synchronized List<PyType> living() {
        sweep(null);
        List<PyType> living = new ArrayList<>(references.size());
        for (WeakReference<PyType> reference : references) {
            PyType type = reference.get();
            if (type != null) {
                living.add(type);
            }
        }
        return living;
    }

    /** Forgets what was collected, and one more. A loop, as a lambda would be the first of a program. */
    private void sweep(PyType removed) {
        for (Iterator<WeakReference<PyType>> i = references.iterator(); i.hasNext();) {
            PyType type = i.next().get();
            if (type == null || type == removed) {
                i.remove();
            }
        }
    }
}
