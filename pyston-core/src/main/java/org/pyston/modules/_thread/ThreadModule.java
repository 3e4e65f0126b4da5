package org.pyston.modules._thread;

import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.modules._signal.Signals;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.tuple.PyTuple;

/** The module {@code _thread}. Source: library reference. */
@PythonModule(value = "_thread", doc = "Threads and locks.")
@ExportsTypes({PyRLock.class, PyLocal.class})
public final class ThreadModule {
    private ThreadModule() {
    }

    @PythonConstant("LockType")
    static Object lockType() {
        return PyLock.TYPE;
    }

    @PythonConstant("error")
    static Object error() {
        return ExceptionTypes.RUNTIME_ERROR;
    }

    @PythonConstant("TIMEOUT_MAX")
    static double timeoutMax() {
        return LockWait.TIMEOUT_MAX;
    }

    @PythonFunction(value = "start_new_thread", signature = "(function, args, kwargs=<unrepresentable>, /)",
            textSignature = false, doc = "start_new_thread(function, args[, kwargs]) -> int\n\n"
                    + "Starts a thread that calls the function; returns its identifier.")
    static long startNewThread(Frame frame, Object function, Object args, Object kwargs) {
        if (!PyType.slotsOf(function).has(SlotId.CALL)) {
            throw Errors.typeError("first arg must be callable");
        }
        if (!(args instanceof PyTuple tuple)) {
            throw Errors.typeError("2nd arg must be a tuple");
        }
        if (kwargs != null && !(kwargs instanceof PyDict)) {
            throw Errors.typeError("optional 3rd arg must be a dictionary");
        }
        return Threads.of(frame).start(frame, function, tuple.items(), (PyDict) kwargs);
    }

    @PythonFunction(value = "start_new", signature = "(function, args, kwargs=<unrepresentable>, /)", textSignature = false,
            doc = "An obsolete name of start_new_thread().")
    static long startNew(Frame frame, Object function, Object args, Object kwargs) {
        return startNewThread(frame, function, args, kwargs);
    }

    @PythonFunction(value = "daemon_threads_allowed", signature = "()", textSignature = false, doc = "True.")
    static boolean daemonThreadsAllowed() {
        return true;
    }

    @PythonFunction(value = "allocate_lock", signature = "()", textSignature = false,
            doc = "allocate_lock() -> lock object\n\nMakes a lock.")
    static Object allocateLock() {
        return new PyLock();
    }

    @PythonFunction(value = "allocate", signature = "()", textSignature = false, doc = "An obsolete name of allocate_lock().")
    static Object allocate() {
        return new PyLock();
    }

    @PythonFunction(value = "exit_thread", signature = "()", textSignature = false, doc = "An obsolete name of exit().")
    static void exitThread() {
        exit();
    }

    @PythonFunction(value = "exit", signature = "()", textSignature = false, doc = "exit()\n\nRaises SystemExit.")
    static void exit() {
        throw Errors.makeWithArgs(ExceptionTypes.SYSTEM_EXIT);
    }

    @PythonFunction(value = "interrupt_main", signature = "(signum=2, /)", textSignature = false,
            doc = "interrupt_main(signum=signal.SIGINT, /)\n\nLets a signal arrive in the main thread.")
    static void interruptMain(Frame frame, int signum) {
        frame.interpreter().state(Signals.class).simulate(frame, signum);
    }

    @PythonFunction(value = "get_ident", signature = "()", textSignature = false,
            doc = "get_ident() -> integer\n\nThe identifier of the running thread.")
    static long ident(Frame frame) {
        return frame.thread.ident;
    }

    @PythonFunction(value = "get_native_id", signature = "()", textSignature = false,
            doc = "get_native_id() -> integer\n\nA number of the running thread that no other thread of the process has.")
    static long nativeId(Frame frame) {
        return ProcessHandle.current().pid() + frame.thread.javaThread.getId() - 1;
    }

    @PythonFunction(value = "_count", signature = "()", textSignature = false,
            doc = "_count() -> integer\n\nThe number of running threads that Python code started.")
    static long count(Frame frame) {
        return Threads.of(frame).count();
    }

    @PythonFunction(value = "stack_size", signature = "(size=0, /)", textSignature = false,
            doc = "stack_size([size]) -> size\n\nThe stack size of new threads before; 0 stands for the default.")
    static long stackSize(Frame frame, long size) {
        Threads threads = Threads.of(frame);
        long before = threads.stackSize();
        if (size < 0) {
            throw Errors.valueError("size must be 0 or a positive value");
        }
        if (size > 0 && size < 32 * 1024) {
            throw Errors.valueError("size not valid: " + size + " bytes");
        }
        threads.setStackSize(size);
        return before;
    }

    @PythonFunction(value = "_set_sentinel", signature = "()", textSignature = false,
            doc = "_set_sentinel() -> lock\n\nA lock that is released when the running thread ends.")
    static Object setSentinel(Frame frame) {
        PyLock lock = new PyLock();
        Threads.of(frame).setSentinel(lock);
        return lock;
    }

}
