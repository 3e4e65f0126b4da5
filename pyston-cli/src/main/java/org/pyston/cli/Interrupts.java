package org.pyston.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.pyston.embed.Engine;
import org.pyston.embed.Program;

/**
 * Turns SIGINT into KeyboardInterrupt. By reflection, as the compiler's warning about {@code sun.misc.Signal} cannot be
 * silenced; and a moment after the start, as it costs more than a short program takes: until then SIGINT ends the JVM.
 */
final class Interrupts implements Runnable, InvocationHandler {
    private static final long DELAY_MILLIS = 300;

    private final Engine engine;
    private final Thread target;

    private Interrupts(Engine engine, Thread target) {
        this.engine = engine;
        this.target = target;
    }

    static void install(Engine engine, Thread target) {
        Thread thread = new Thread(null, new Interrupts(engine, target), "pyston-signals", 256 << 10);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            Thread.sleep(DELAY_MILLIS);
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object proxy = Proxy.newProxyInstance(Interrupts.class.getClassLoader(), new Class<?>[] {handler}, this);
            signal.getMethod("handle", signal, handler).invoke(null,
                    signal.getConstructor(String.class).newInstance("INT"), proxy);
        } catch (ReflectiveOperationException | InterruptedException | IllegalArgumentException e) {
            return; // without the JDK's signal class SIGINT just ends the process
        }
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) {
        return switch (method.getName()) {
            case "handle" -> {
                Program.interrupt(engine, target);
                yield null;
            }
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == args[0];
            default -> "pyston-sigint";
        };
    }
}
