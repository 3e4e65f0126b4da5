package org.pyston.types.function;

import java.util.Arrays;
import org.pyston.object.MethodDef;
import org.pyston.runtime.ArgumentBinder;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.util.NotInlined;

/**
 * Calls a declared builtin with few positional arguments without making an array. {@code receiver} is null when the
 * definition takes none.
 */
public final class DirectCall extends NotInlined {
    private DirectCall() {
    }

    /** {@code f()}. */
    public static Object call0(MethodDef def, Frame frame, Object receiver) {
        if (!def.takes(0)) {
            return call(def, frame, receiver, new Object[0], null);
        }
        if (!def.has(MethodDef.TAKES_RECEIVER)) {
            return padded(def, frame, null, null, null);
        }
        return padded(def, frame, receiver, null, null);
    }

    /** {@code f(a)}. */
    public static Object call1(MethodDef def, Frame frame, Object receiver, Object a) {
        if (!def.takes(1)) {
            return call(def, frame, receiver, new Object[] {a}, null);
        }
        if (!def.has(MethodDef.TAKES_RECEIVER)) {
            return padded(def, frame, a, null, null);
        }
        return padded(def, frame, receiver, a, null);
    }

    /** {@code f(a, b)}. */
    public static Object call2(MethodDef def, Frame frame, Object receiver, Object a, Object b) {
        if (!def.takes(2)) {
            return call(def, frame, receiver, new Object[] {a, b}, null);
        }
        if (!def.has(MethodDef.TAKES_RECEIVER)) {
            return padded(def, frame, a, b, null);
        }
        return padded(def, frame, receiver, a, b);
    }

    /** {@code f(a, b, c)}. */
    public static Object call3(MethodDef def, Frame frame, Object receiver, Object a, Object b, Object c) {
        if (def.takes(3) && !def.has(MethodDef.TAKES_RECEIVER)) {
            return padded(def, frame, a, b, c);
        }
        return call(def, frame, receiver, new Object[] {a, b, c}, null);
    }

    private static Object padded(MethodDef def, Frame frame, Object a, Object b, Object c) {
        return switch (def.boundCount) {
            case 0 -> def.dispatch.call0(def.id, frame);
            case 1 -> def.dispatch.call1(def.id, frame, a);
            case 2 -> def.dispatch.call2(def.id, frame, a, b);
            case 3 -> def.dispatch.call3(def.id, frame, a, b, c);
            default -> def.dispatch.call(def.id, frame, Arrays.copyOf(new Object[] {a, b, c}, def.boundCount));
        };
    }

    /** Any call: args hold the positional arguments, then one value for each of names, which is null for none. */
    public static Object call(MethodDef def, Frame frame, Object receiver, Object[] args, PyStr[] names) {
        return def.invoke(frame, ArgumentBinder.bind(def, receiver, args, names));
    }

    /** The arguments after the first. */
    static Object[] rest(Object[] args) {
        return args.length == 1 ? new Object[0] : Arrays.copyOfRange(args, 1, args.length);
    }

    /** The number of positional arguments. */
    static int positional(Object[] args, PyStr[] names) {
        return names == null ? args.length : args.length - names.length;
    }
}
