package org.pyston.runtime;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.pyston.frame.ExecutableFactory;
import org.pyston.object.PyType;
import org.pyston.object.WeakTypes;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/**
 * One Python interpreter: everything that is mutable and not an object of a program hangs off it. Several live in one JVM,
 * isolated from each other. The states of subsystems (import, codecs, warnings …) are objects of their own classes, found
 * by {@link #state}.
 */
public final class Interpreter {
    public final Options options;
    /** Makes executable node trees of code units. */
    public final ExecutableFactory executables;
    /** When code is compiled. */
    public final Tiering tiering;
    /** {@code sys.modules}. */
    public final PyDict modules = new PyDict();
    /** The namespace of {@code builtins}. */
    public final PyDict builtins = PyDict.newNamespace();

    private final Map<Class<?>, Object> states = new ConcurrentHashMap<>();
    private final Map<PyType, WeakTypes> builtinSubclasses = new IdentityHashMap<>();
    private final Map<Thread, ThreadState> threads = new WeakHashMap<>();
    private final AtomicLong nextIdent = new AtomicLong(1);
    private volatile int recursionLimit = 1000;
    private volatile int intMaxStrDigits;
    /** Whether threads must look for signals, asynchronous exceptions and finalizers at their next poll. */
    private boolean pollRequested;
    private volatile PollHandler pollHandler;

    public Interpreter(Options options, ExecutableFactory executables, Tiering tiering) {
        this.options = options;
        this.executables = executables;
        this.tiering = tiering;
        this.intMaxStrDigits = options.intMaxStrDigits();
    }

    /** What a thread does at a poll that was requested. */
    public interface PollHandler {
        /** Runs signal handlers, finalizers and weak-reference callbacks, raises asynchronous exceptions. */
        void poll(Frame frame);
    }

    /** The one state object of a class that has a public constructor without parameters; made on first use. */
    public <T> T state(Class<T> type) {
        Object state = states.get(type);
        if (state == null) {
            state = newState(type);
        }
        return type.cast(state);
    }

    private Object newState(Class<?> type) {
        try {
            Object made = type.getDeclaredConstructor().newInstance();
            Object raced = states.putIfAbsent(type, made);
            return raced != null ? raced : made;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("state class " + type.getName() + " has no public constructor", e);
        }
    }

    /** Sets the state object of a class that is not made by {@link #state} itself. */
    public <T> void setState(Class<T> type, T state) {
        states.put(type, state);
    }

    // ---- threads

    /** The state of a Java thread in this interpreter; made when the thread enters first. */
    public ThreadState threadState(Thread thread) {
        synchronized (threads) {
            ThreadState state = threads.get(thread);
            if (state == null) {
                state = new ThreadState(this, thread, nextIdent.getAndIncrement() * 16 + 0x7f00_0000_0000L);
                threads.put(thread, state);
            }
            return state;
        }
    }

    /** The states of the threads that are in this interpreter. */
    public List<ThreadState> threadStates() {
        synchronized (threads) {
            return new ArrayList<>(threads.values());
        }
    }

    /** A thread leaves the interpreter for good. */
    public void forgetThread(Thread thread) {
        synchronized (threads) {
            threads.remove(thread);
        }
    }

    // ---- polls

    /** Read at loop back-edges and function entry: plain, as a late look is harmless. */
    public boolean pollRequested() {
        return pollRequested;
    }

    /** Asks threads to poll soon; from any thread, signal handlers included. */
    public void requestPoll() {
        pollRequested = true;
    }

    public void setPollHandler(PollHandler handler) {
        pollHandler = handler;
    }

    /** The slow side of a poll. */
    public void poll(Frame frame) {
        pollRequested = false;
        PollHandler handler = pollHandler;
        if (handler != null) {
            handler.poll(frame);
        }
    }

    // ---- settings

    public int recursionLimit() {
        return recursionLimit;
    }

    public void setRecursionLimit(int limit) {
        recursionLimit = limit;
    }

    /** {@code sys.get_int_max_str_digits()}; 0 for no limit. */
    public int intMaxStrDigits() {
        return intMaxStrDigits;
    }

    public void setIntMaxStrDigits(int digits) {
        intMaxStrDigits = digits;
    }

    // ---- this interpreter's side of built-in types

    /** The living direct subclasses, made in this interpreter, of a type. */
    public List<PyType> subclassesOf(PyType type) {
        if (!type.isBuiltin()) {
            return type.subclasses();
        }
        return builtinSubclasses(type).living();
    }

    private WeakTypes builtinSubclasses(PyType type) {
        synchronized (builtinSubclasses) {
            WeakTypes known = builtinSubclasses.get(type);
            if (known == null) {
                known = new WeakTypes();
                builtinSubclasses.put(type, known);
            }
            return known;
        }
    }

    /** Registers a heap type as a direct subclass of one of its bases. */
    public void addSubclass(PyType base, PyType subclass) {
        if (!base.isBuiltin()) {
            base.addSubclass(subclass);
            return;
        }
        builtinSubclasses(base).add(subclass);
    }

    /** Takes a heap type out of a base's subclasses ({@code __bases__} assignment). */
    public void removeSubclass(PyType base, PyType subclass) {
        if (!base.isBuiltin()) {
            base.removeSubclass(subclass);
            return;
        }
        builtinSubclasses(base).remove(subclass);
    }

    /** A name in {@code builtins}; null when it is not there. */
    public Object builtin(PyStr name) {
        return builtins.getStr(name);
    }
}
