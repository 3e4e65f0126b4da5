package org.pyston.types.weak;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Interpreter;
import org.pyston.runtime.PyException;
import org.pyston.runtime.Unraisable;
import org.pyston.types.type.TypeLayout;

/**
 * The weak references of one interpreter: which objects have which, and the callbacks that are due. A daemon thread, which
 * starts with the first callback, takes dead references from the JVM and asks for a poll; Python threads run the callbacks
 * in {@link #drain}.
 */
public final class WeakReferences {
    /** By the identity hash of the referent; weak, so that references that nobody keeps go. Guarded by this. */
    private final Map<Integer, List<WeakReference<PyObject>>> byReferent = new HashMap<>();
    private int sweepAt = 256;
    private final ReferenceQueue<PyObject> queue = new ReferenceQueue<>();
    private final ConcurrentLinkedQueue<WeakHandle> due = new ConcurrentLinkedQueue<>();
    private Thread watcher;

    /** Made by {@link Interpreter#state}. */
    public WeakReferences() {
    }

    /** Those of the frame's interpreter. */
    public static WeakReferences of(Frame frame) {
        return frame.interpreter().state(WeakReferences.class);
    }

    /** The object to refer to; raises TypeError when its type does not allow weak references. */
    static PyObject referable(Object o) {
        if (!(o instanceof PyObject p) || !TypeLayout.hasWeakrefs(p.type())) {
            throw Errors.typeError("cannot create weak reference to '" + PyType.of(o).qualifiedTpName() + "' object");
        }
        return p;
    }

    /** The handle for a new reference. */
    WeakHandle handle(Frame frame, PyObject referent, PyObject holder, Object callback) {
        if (callback == null) {
            return new WeakHandle(referent, null, holder, null);
        }
        watch(frame.interpreter());
        return new WeakHandle(referent, queue, holder, callback);
    }

    /** Enters a reference in its referent's list; those without callback, which are shared, come first. */
    synchronized void add(PyObject referent, PyObject reference, boolean shared) {
        if (byReferent.size() >= sweepAt) {
            sweep();
            sweepAt = Math.max(256, byReferent.size() * 2);
        }
        List<WeakReference<PyObject>> list = byReferent.computeIfAbsent(System.identityHashCode(referent),
                h -> new ArrayList<>(1));
        int at = 0;
        while (at < list.size() && isShared(list.get(at).get(), shared && reference instanceof PyWeakReference)) {
            at++;
        }
        list.add(at, new WeakReference<>(reference));
    }

    private static boolean isShared(PyObject reference, boolean onlyReferences) {
        return reference instanceof PyWeakReference r && r.isShared()
                || !onlyReferences && reference instanceof PyWeakProxy p && p.isShared();
    }

    private void sweep() {
        Iterator<List<WeakReference<PyObject>>> lists = byReferent.values().iterator();
        while (lists.hasNext()) {
            List<WeakReference<PyObject>> list = lists.next();
            list.removeIf(WeakReferences::isGone);
            if (list.isEmpty()) {
                lists.remove();
            }
        }
    }

    private static boolean isGone(WeakReference<PyObject> reference) {
        PyObject o = reference.get();
        return o == null || referent(o) == null;
    }

    /**
     * As {@link #drain}, for all references whose referents are gone already: the JVM hands them over on a thread of its own,
     * some time after a collection.
     */
    public void drainCollected(Frame frame) {
        List<PyObject> gone = new ArrayList<>();
        synchronized (this) {
            for (List<WeakReference<PyObject>> list : byReferent.values()) {
                for (WeakReference<PyObject> weak : list) {
                    PyObject reference = weak.get();
                    if (reference != null && referent(reference) == null) {
                        gone.add(reference);
                    }
                }
            }
            sweep();
        }
        for (PyObject reference : gone) {
            WeakHandle handle = reference instanceof PyWeakReference r ? r.handle() : ((PyWeakProxy) reference).handle();
            if (handle.callback != null) {
                due.add(handle);
            }
        }
        drain(frame);
    }

    private static PyObject referent(PyObject reference) {
        return reference instanceof PyWeakReference r ? r.referent() : ((PyWeakProxy) reference).referentOrNull();
    }

    /** The living references and proxies to an object. */
    public synchronized List<PyObject> to(Object o) {
        List<PyObject> found = new ArrayList<>();
        List<WeakReference<PyObject>> list = byReferent.get(System.identityHashCode(o));
        if (list != null) {
            for (WeakReference<PyObject> weak : list) {
                PyObject reference = weak.get();
                if (reference != null && referent(reference) == o) {
                    found.add(reference);
                }
            }
        }
        return found;
    }

    private synchronized void watch(Interpreter interpreter) {
        if (watcher == null) {
            watcher = new Thread(new Watcher(queue, due, interpreter), "pyston-weakrefs");
            watcher.setDaemon(true);
            watcher.start();
        }
    }

    /** Runs the callbacks that are due, in no particular order; their exceptions go to {@code sys.unraisablehook}. */
    public void drain(Frame frame) {
        for (Reference<? extends PyObject> dead = queue.poll(); dead != null; dead = queue.poll()) {
            due.add((WeakHandle) dead);
        }
        for (WeakHandle handle = due.poll(); handle != null; handle = due.poll()) {
            if (!handle.take()) {
                continue;
            }
            try {
                ObjectCall.call1(frame, handle.callback, handle.holder);
            } catch (PyException e) {
                Unraisable.report(frame, e, null, handle.callback);
            }
        }
    }

    /** Does not keep the interpreter alive, and ends with it. */
    private static final class Watcher implements Runnable {
        private final ReferenceQueue<PyObject> queue;
        private final ConcurrentLinkedQueue<WeakHandle> due;
        private final WeakReference<Interpreter> interpreter;

        Watcher(ReferenceQueue<PyObject> queue, ConcurrentLinkedQueue<WeakHandle> due, Interpreter interpreter) {
            this.queue = queue;
            this.due = due;
            this.interpreter = new WeakReference<>(interpreter);
        }

        @Override
        public void run() {
            try {
                while (interpreter.get() != null) {
                    Reference<? extends PyObject> dead = queue.remove(10_000);
                    Interpreter owner = interpreter.get();
                    if (dead != null && owner != null) {
                        due.add((WeakHandle) dead);
                        owner.requestPoll();
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
