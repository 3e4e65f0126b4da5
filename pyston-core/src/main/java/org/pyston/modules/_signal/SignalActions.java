package org.pyston.modules._signal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.pyston.ops.BytesLike;
import org.pyston.ops.ImportModule;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Interpreter;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;

/** The JVM's side of signals: {@code sun.misc.Signal} by reflection, as the compiler warns of its use and cannot be silenced. */
final class SignalActions {
    private SignalActions() {
    }

    /** Passes a signal on to the interpreter. */
    private record Handler(Interpreter interpreter, int signum) implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] args) {
            switch (method.getName()) {
                case "handle":
                    interpreter.state(Signals.class).trip(interpreter, signum);
                    return null;
                case "hashCode":
                    return System.identityHashCode(proxy);
                case "equals":
                    return proxy == args[0];
                default:
                    return "Python's handler of signal " + signum;
            }
        }
    }

    /** Lets the signal come to the interpreter; false when the JVM keeps it for itself or does not know it. */
    static boolean handle(Interpreter interpreter, int signum, String name) {
        try {
            Class<?> type = Class.forName("sun.misc.SignalHandler");
            Object handler = Proxy.newProxyInstance(SignalActions.class.getClassLoader(), new Class<?>[] {type},
                    new Handler(interpreter, signum));
            return install(name, type, handler);
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Gives the signal its default action, or none. */
    static boolean handlePlainly(String name, boolean ignore) {
        try {
            Class<?> type = Class.forName("sun.misc.SignalHandler");
            return install(name, type, type.getField(ignore ? "SIG_IGN" : "SIG_DFL").get(null));
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static boolean install(String name, Class<?> handlerType, Object handler) throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Object instance = signal.getConstructor(String.class).newInstance(name);
        signal.getMethod("handle", signal, handlerType).invoke(null, instance, handler);
        return true;
    }

    /** Sends the signal to this process; false when the JVM cannot. */
    static boolean raise(String name) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Object instance = signal.getConstructor(String.class).newInstance(name);
            signal.getMethod("raise", signal).invoke(null, instance);
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Writes the signal's number to the descriptor of {@code signal.set_wakeup_fd}. */
    static void wakeUp(Frame frame, long descriptor, int signum) {
        try {
            ObjectCall.callMethod(frame, ImportModule.importModule(frame, "posix"), PyStr.of("write"), descriptor,
                    BytesLike.make(new byte[] {(byte) signum}));
        } catch (PyException e) {
            org.pyston.runtime.Unraisable.report(frame, e, "Exception ignored when trying to write to the signal wakeup fd",
                    null);
        }
    }
}
