package org.pyston.modules._signal;

import org.pyston.annotations.ModuleInit;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.module.PyModule;
import org.pyston.types.set.PySet;

/** The module {@code _signal}. Source: library reference of signal. */
@PythonModule(value = "_signal", doc = "The core of the module signal.")
public final class SignalModule {
    private static final PyStr DEFAULT_HANDLER = PyStr.of("default_int_handler");
    private static final long DEFAULT = 0;
    private static final long IGNORE = 1;

    private SignalModule() {
    }

    @PythonConstant("SIG_DFL")
    static long sigDefault() {
        return DEFAULT;
    }

    @PythonConstant("SIG_IGN")
    static long sigIgnore() {
        return IGNORE;
    }

    @PythonConstant("NSIG")
    static long count() {
        return Signals.COUNT;
    }

    @ModuleInit
    static void init(Frame frame, PyModule module) {
        PyDict d = module.dict();
        for (int i = 1; i <= SignalNames.last(); i++) {
            d.putStr(PyStr.of("SIG" + SignalNames.name(i)), (long) i);
        }
        d.putStr(PyStr.of("SIGIOT"), 6L);
        d.putStr(PyStr.of("SIGPOLL"), 29L);
        d.putStr(PyStr.of("SIGCLD"), 17L);
        d.putStr(PyStr.of("SIGRTMIN"), 34L);
        d.putStr(PyStr.of("SIGRTMAX"), 64L);
        Signals signals = signals(frame);
        if (signals.handler(Signals.INTERRUPT) == null) {
            signals.setHandler(Signals.INTERRUPT, d.getStr(DEFAULT_HANDLER));
        }
    }

    private static Signals signals(Frame frame) {
        return frame.interpreter().state(Signals.class);
    }

    @PythonFunction(value = "default_int_handler", signature = "(signalnum, frame, /)",
            doc = "The handler of SIGINT at the start: raises KeyboardInterrupt.")
    static void defaultInterruptHandler(int signum, Object frame) {
        throw Signals.keyboardInterrupt();
    }

    @PythonFunction(value = "signal", signature = "(signalnum, handler, /)",
            doc = "Sets the action for a signal: a function, SIG_DFL or SIG_IGN. Returns what was set before.")
    static Object signal(Frame frame, int signum, Object handler) {
        Signals signals = signals(frame);
        if (!signals.isMain(frame)) {
            throw Errors.valueError("signal only works in main thread of the main interpreter");
        }
        Signals.check(signum);
        boolean plain = handler instanceof Long n && (n == DEFAULT || n == IGNORE);
        if (!plain && !PyType.slotsOf(handler).has(SlotId.CALL)) {
            throw Errors.typeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
        }
        String name = SignalNames.name(signum);
        boolean done = name != null && (plain ? SignalActions.handlePlainly(name, handler.equals(IGNORE))
                : SignalActions.handle(frame.interpreter(), signum, name));
        if (!done) {
            throw invalidArgument(frame);
        }
        Object before = getSignal(frame, signum);
        signals.setHandler(signum, handler);
        return before;
    }

    private static PyException invalidArgument(Frame frame) {
        Object type = frame.interpreter().builtin(PyStr.of("OSError"));
        return new PyException((PyBaseException) ObjectCall.call2(frame, type, 22L, PyStr.of("Invalid argument")));
    }

    @PythonFunction(value = "getsignal", signature = "(signalnum, /)", doc = "The action that is set for a signal.")
    static Object getSignal(Frame frame, int signum) {
        Signals.check(signum);
        Object handler = signals(frame).handler(signum);
        return handler == null ? (Object) DEFAULT : handler;
    }

    @PythonFunction(value = "raise_signal", signature = "(signalnum, /)", doc = "Sends a signal to this process.")
    static void raiseSignal(Frame frame, int signum) {
        Signals.check(signum);
        Object handler = signals(frame).handler(signum);
        if (handler != null && !Signals.isPlain(handler)) {
            signals(frame).trip(frame.interpreter(), signum);
            if (signals(frame).isMain(frame)) {
                frame.interpreter().poll(frame);
            }
            return;
        }
        String name = SignalNames.name(signum);
        if (name == null || handler != null && handler.equals(IGNORE)) {
            return;
        }
        if (!SignalActions.raise(name)) {
            throw invalidArgument(frame);
        }
    }

    @PythonFunction(value = "strsignal", signature = "(signalnum, /)", doc = "The description of a signal.")
    static Object describe(int signum) {
        Signals.check(signum);
        String text = SignalNames.description(signum);
        return text == null ? PyNone.NONE : PyStr.of(text);
    }

    @PythonFunction(value = "valid_signals", signature = "()", doc = "The numbers of all signals.")
    static Object validSignals(Frame frame) {
        PySet set = new PySet();
        for (long i = 1; i < Signals.COUNT; i++) {
            if (i < 32 || i > 33) {
                set.add(frame, i);
            }
        }
        return set;
    }

    @PythonFunction(value = "set_wakeup_fd", signature = "(fd, /, *, warn_on_full_buffer=True)", textSignature = false,
            doc = "set_wakeup_fd(fd, *, warn_on_full_buffer=True) -> fd\n\n"
                    + "Sets a descriptor to which the numbers of arriving signals are written.")
    static long setWakeupDescriptor(Frame frame, long descriptor, boolean warn) {
        Signals signals = signals(frame);
        if (!signals.isMain(frame)) {
            throw Errors.valueError("set_wakeup_fd only works in main thread of the main interpreter");
        }
        long before = signals.wakeupDescriptor();
        signals.setWakeupDescriptor(descriptor);
        return before;
    }

    @PythonFunction(value = "siginterrupt", signature = "(signalnum, flag, /)",
            doc = "Whether a signal interrupts system calls: they are always taken up again here.")
    static void siginterrupt(int signum, boolean flag) {
        Signals.check(signum);
    }

    @PythonFunction(value = "pause", signature = "()", doc = "Waits until a signal arrives.")
    static void pause(Frame frame) {
        while (!signals(frame).isPending()) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                break;
            }
        }
        frame.interpreter().poll(frame);
    }
}
