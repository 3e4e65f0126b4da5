package org.pyston.modules._thread;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.Identity;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;
import org.pyston.types.tuple.PyTuple;

/** {@code _thread.RLock}: the thread that holds it may take it again. */
@PythonType(name = "RLock", module = "_thread", subclassable = true, doc = "A lock that its owner can take again.")
public final class PyRLock extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyRLockExposed());

    private volatile ReentrantLock lock = new ReentrantLock();
    private volatile long owner;

    private PyRLock(PyType type) {
        super(type);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyRLock(type);
    }

    private boolean acquire(Frame frame, long nanos) {
        if (!lock.tryLock() && !await(frame, nanos)) {
            return false;
        }
        owner = frame.thread.ident;
        return true;
    }

    private boolean await(Frame frame, long nanos) {
        LockWait wait = new LockWait(frame, nanos);
        for (long piece; (piece = wait.nextPiece()) > 0;) {
            try {
                if (lock.tryLock(piece, TimeUnit.NANOSECONDS)) {
                    return true;
                }
            } catch (InterruptedException e) {
                wait.interrupted();
            }
        }
        return false;
    }

    private void checkOwned() {
        if (!lock.isHeldByCurrentThread()) {
            throw Errors.runtimeError("cannot release un-acquired lock");
        }
    }

    private void unlock() {
        if (lock.getHoldCount() == 1) {
            owner = 0;
        }
        lock.unlock();
    }

    @PythonMethod(value = "acquire", signature = "($self, blocking=True, timeout=-1)", textSignature = false,
            doc = "acquire(blocking=True, timeout=-1) -> bool\n\nTakes the lock, perhaps once more.")
    static boolean acquire(Frame frame, PyRLock self, boolean blocking, Object timeout) {
        return self.acquire(frame, LockWait.nanos(frame, blocking, timeout));
    }

    @PythonMethod(value = "release", signature = "($self, /)", textSignature = false,
            doc = "release()\n\nGives the lock back once.")
    static void release(PyRLock self) {
        self.checkOwned();
        self.unlock();
    }

    @PythonMethod(value = "__enter__", signature = "($self, /)", textSignature = false, doc = "Takes the lock.")
    static boolean enter(Frame frame, PyRLock self) {
        return self.acquire(frame, -1);
    }

    @PythonMethod(value = "__exit__", signature = "($self, /, *args)", textSignature = false, doc = "Gives the lock back.")
    static void exit(PyRLock self, Object[] args) {
        release(self);
    }

    @PythonMethod(value = "_is_owned", signature = "($self, /)", textSignature = false)
    static boolean isOwned(PyRLock self) {
        return self.lock.isHeldByCurrentThread();
    }

    @PythonMethod(value = "_recursion_count", signature = "($self, /)", textSignature = false)
    static long recursionCount(PyRLock self) {
        return self.lock.getHoldCount();
    }

    @PythonMethod(value = "_release_save", signature = "($self, /)", textSignature = false)
    static Object releaseSave(PyRLock self) {
        self.checkOwned();
        long ident = self.owner;
        long count = self.lock.getHoldCount();
        for (long i = 0; i < count; i++) {
            self.unlock();
        }
        return PyTuple.of(count, ident);
    }

    @PythonMethod(value = "_acquire_restore", signature = "($self, state, /)", textSignature = false)
    static void acquireRestore(Frame frame, PyRLock self, Object state) {
        if (!(state instanceof PyTuple t) || t.size() != 2 || !(t.get(0) instanceof Long count)) {
            throw Errors.typeError("_acquire_restore() argument 1 must be tuple, not " + PyType.of(state).name());
        }
        for (long i = 0; i < count; i++) {
            self.acquire(frame, -1);
        }
    }

    @PythonMethod(value = "_at_fork_reinit", signature = "($self, /)", textSignature = false)
    static void reinitialize(PyRLock self) {
        self.lock = new ReentrantLock();
        self.owner = 0;
    }

    @Slot("__repr__")
    static String repr(PyRLock self) {
        boolean held = self.lock.isLocked();
        long count = self.lock.isHeldByCurrentThread() ? self.lock.getHoldCount() : held ? 1 : 0;
        return "<" + (held ? "locked" : "unlocked") + " " + self.type().qualifiedTpName() + " object owner=" + self.owner
                + " count=" + count + " at " + Identity.hex(self) + ">";
    }
}
