package org.pyston.runtime;

/**
 * Whether several threads may be in Python code: writers of containers lock the container only then. Goes from off to on
 * once a JVM, when a script starts its first thread or an engine is made that any thread may enter; never back.
 *
 * <p>One flag for the JVM and not one an interpreter, because operations without a context ({@code list.append}) have no
 * interpreter at hand; a second engine merely makes the first one lock as well.
 */
public final class Sharing {
    private static final Sharing FLAG = new Sharing();

    private boolean on;

    private Sharing() {
    }

    /** One plain read: the write happens before the second thread starts, and no write section runs Python code. */
    public static boolean isOn() {
        return FLAG.on;
    }

    /** Called before a second thread can enter Python code. */
    public static void turnOn() {
        FLAG.on = true;
    }
}
