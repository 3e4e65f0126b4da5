package org.pyston.importer;

import java.util.HashMap;
import java.util.Map;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Interpreter;

/**
 * One re-entrant lock a module that is being imported, so that threads import different modules at once and one module
 * once. A thread that would wait for itself through others is told so instead (CPython's {@code _ModuleLock}).
 *
 * <p>All state is behind this object's monitor; no Python code runs inside it.
 */
final class ModuleLocks {
    /** How long a waiting thread sleeps before it looks for signals. */
    private static final long POLL_MILLIS = 50;

    private final Map<String, Lock> locks = new HashMap<>();
    private final Map<Thread, Lock> blockedOn = new HashMap<>();

    /** The lock of one module; forgotten when nobody holds it or waits for it. */
    static final class Lock {
        final String name;
        private Thread owner;
        private int count;
        private int users;

        private Lock(String name) {
            this.name = name;
        }
    }

    /** Takes the lock of the module; null, and nothing taken, when waiting for it would be a deadlock. */
    Lock acquire(Frame frame, String name) {
        Thread me = Thread.currentThread();
        Interpreter interpreter = frame.interpreter();
        Lock lock;
        synchronized (this) {
            lock = locks.get(name);
            if (lock == null) {
                lock = new Lock(name);
                locks.put(name, lock);
            }
            lock.users++;
        }
        while (true) {
            Boolean taken = tryTake(lock, me);
            if (taken != null) {
                return taken ? lock : null;
            }
            if (interpreter.pollRequested()) {
                pollWaiting(frame, lock);
            }
        }
    }

    /** True: taken; false: deadlock; null: waited a little in vain. */
    private synchronized Boolean tryTake(Lock lock, Thread me) {
        if (take(lock, me)) {
            return true;
        }
        if (wouldDeadlock(lock, me)) {
            unuse(lock);
            return false;
        }
        blockedOn.put(me, lock);
        try {
            wait(POLL_MILLIS);
        } catch (InterruptedException e) {
            me.interrupt();
        } finally {
            blockedOn.remove(me);
        }
        return take(lock, me) ? Boolean.TRUE : null;
    }

    private void pollWaiting(Frame frame, Lock lock) {
        boolean finished = false;
        try {
            frame.interpreter().poll(frame);
            finished = true;
        } finally {
            if (!finished) {
                synchronized (this) {
                    unuse(lock);
                }
            }
        }
    }

    private static boolean take(Lock lock, Thread me) {
        if (lock.owner != null && lock.owner != me) {
            return false;
        }
        lock.owner = me;
        lock.count++;
        return true;
    }

    private boolean wouldDeadlock(Lock lock, Thread me) {
        int limit = blockedOn.size() + 1;
        for (Lock l = lock; l != null && limit-- >= 0; l = blockedOn.get(l.owner)) {
            if (l.owner == me) {
                return true;
            }
            if (l.owner == null) {
                return false;
            }
        }
        return false;
    }

    /** Gives back what {@link #acquire} took. */
    synchronized void release(Lock lock) {
        if (--lock.count == 0) {
            lock.owner = null;
            notifyAll();
        }
        unuse(lock);
    }

    /** Whether the calling thread holds the lock. */
    synchronized boolean isMine(Lock lock) {
        return lock.owner == Thread.currentThread() && lock.count > 0;
    }

    private void unuse(Lock lock) {
        if (--lock.users == 0) {
            locks.remove(lock.name, lock);
        }
    }
}
