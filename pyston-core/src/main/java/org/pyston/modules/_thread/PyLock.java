package org.pyston.modules._thread;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.Identity;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** {@code _thread.lock}: any thread may release what another has taken. */
@PythonType(name = "lock", module = "_thread", doc = "A lock that one thread at a time can hold.")
public final class PyLock extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyLockExposed());

    private volatile Semaphore free = new Semaphore(1);

    public PyLock() {
        super(TYPE);
    }

    /** Takes the lock if it is free. */
    public boolean tryAcquire() {
        return free.tryAcquire();
    }

    /** Gives the lock back, if it is held. */
    public synchronized boolean releaseIfHeld() {
        if (free.availablePermits() > 0) {
            return false;
        }
        free.release();
        return true;
    }

    public boolean isHeld() {
        return free.availablePermits() == 0;
    }

    /** Waits for the lock in pieces, between which signal handlers run. {@code nanos} negative: without limit. */
    boolean acquire(Frame frame, long nanos) {
        if (free.tryAcquire()) {
            return true;
        }
        LockWait wait = new LockWait(frame, nanos);
        for (long piece; (piece = wait.nextPiece()) > 0;) {
            try {
                if (free.tryAcquire(piece, TimeUnit.NANOSECONDS)) {
                    return true;
                }
            } catch (InterruptedException e) {
                wait.interrupted();
            }
        }
        return false;
    }

    @PythonMethod(value = "acquire", signature = "($self, blocking=True, timeout=-1)", textSignature = false,
            doc = "acquire(blocking=True, timeout=-1) -> bool\n\nTakes the lock; waits for it unless told otherwise.")
    static boolean acquire(Frame frame, PyLock self, boolean blocking, Object timeout) {
        return self.acquire(frame, LockWait.nanos(frame, blocking, timeout));
    }

    @PythonMethod(value = "acquire_lock", signature = "($self, blocking=True, timeout=-1)", textSignature = false,
            doc = "An obsolete name of acquire().")
    static boolean acquireLock(Frame frame, PyLock self, boolean blocking, Object timeout) {
        return acquire(frame, self, blocking, timeout);
    }

    @PythonMethod(value = "release", signature = "($self, /)", textSignature = false, doc = "release()\n\nGives the lock back.")
    static void release(PyLock self) {
        if (!self.releaseIfHeld()) {
            throw Errors.runtimeError("release unlocked lock");
        }
    }

    @PythonMethod(value = "release_lock", signature = "($self, /)", textSignature = false,
            doc = "An obsolete name of release().")
    static void releaseLock(PyLock self) {
        release(self);
    }

    @PythonMethod(value = "locked", signature = "($self, /)", textSignature = false,
            doc = "locked() -> bool\n\nWhether some thread holds the lock.")
    static boolean locked(PyLock self) {
        return self.isHeld();
    }

    @PythonMethod(value = "locked_lock", signature = "($self, /)", textSignature = false,
            doc = "An obsolete name of locked().")
    static boolean lockedLock(PyLock self) {
        return self.isHeld();
    }

    @PythonMethod(value = "__enter__", signature = "($self, /)", textSignature = false, doc = "Takes the lock.")
    static boolean enter(Frame frame, PyLock self) {
        return self.acquire(frame, -1);
    }

    @PythonMethod(value = "__exit__", signature = "($self, /, *args)", textSignature = false, doc = "Gives the lock back.")
    static void exit(PyLock self, Object[] args) {
        release(self);
    }

    @PythonMethod(value = "_at_fork_reinit", signature = "($self, /)", textSignature = false)
    static void reinitialize(PyLock self) {
        self.free = new Semaphore(1);
    }

    @Slot("__repr__")
    static String repr(PyLock self) {
        return "<" + (self.isHeld() ? "locked" : "unlocked") + " _thread.lock object at " + Identity.hex(self) + ">";
    }
}
