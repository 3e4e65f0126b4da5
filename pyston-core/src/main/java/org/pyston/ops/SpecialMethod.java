package org.pyston.ops;

import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.function.PyFunction;

/** Looks special methods up on the type, past the instance (CPython's {@code _PyObject_LookupSpecial}). */
public final class SpecialMethod {
    private SpecialMethod() {
    }

    /** The method bound to {@code o}; null when its type has none. */
    public static Object lookup(Frame frame, Object o, PyStr name) {
        PyType type = PyType.of(o);
        Object method = type.lookup(name);
        return method == null ? null : bind(frame, method, o, type);
    }

    /** Binds a class attribute to an instance. */
    public static Object bind(Frame frame, Object attribute, Object instance, PyType type) {
        Slots slots = PyType.slotsOf(attribute);
        return slots.has(SlotId.GET) ? slots.descrGet(frame, attribute, instance, type) : attribute;
    }

    /** Calls the method; null when the type has none. */
    public static Object call(Frame frame, Object o, PyStr name, Object... args) {
        PyType type = PyType.of(o);
        Object method = type.lookup(name);
        return method == null ? null : callUnbound(frame, method, o, type, args);
    }

    /** Calls a class attribute as a method of {@code self}. */
    public static Object callUnbound(Frame frame, Object method, Object self, PyType type, Object... args) {
        if (method instanceof PyFunction f) {
            switch (args.length) {
                case 0:
                    return f.call1(frame, self);
                case 1:
                    return f.call2(frame, self, args[0]);
                case 2:
                    return f.call3(frame, self, args[0], args[1]);
                default:
                    Object[] all = new Object[args.length + 1];
                    all[0] = self;
                    System.arraycopy(args, 0, all, 1, args.length);
                    return f.call(frame, all, null);
            }
        }
        return ObjectCall.call(frame, bind(frame, method, self, type), args, null);
    }

    /** Calls a class attribute as a method of {@code self}, with keywords. */
    public static Object callUnbound(Frame frame, Object method, Object self, PyType type, Object[] args, PyStr[] names) {
        if (names == null) {
            return callUnbound(frame, method, self, type, args);
        }
        if (method instanceof PyFunction f) {
            Object[] all = new Object[args.length + 1];
            all[0] = self;
            System.arraycopy(args, 0, all, 1, args.length);
            return f.call(frame, all, names);
        }
        return ObjectCall.call(frame, bind(frame, method, self, type), args, names);
    }

    /** {@code type.__new__} as found in a class: a static method or a function. */
    public static Object bindNew(Frame frame, Object method, PyType type) {
        Slots slots = PyType.slotsOf(method);
        return slots.has(SlotId.GET) ? slots.descrGet(frame, method, null, type) : method;
    }
}
