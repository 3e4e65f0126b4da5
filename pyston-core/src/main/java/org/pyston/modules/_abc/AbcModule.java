package org.pyston.modules._abc;

import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIsInstance;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;

/** The module {@code _abc}: what {@code abc.ABCMeta} does. Source: PEP 3119, library reference of abc. */
@PythonModule(value = "_abc", doc = "The core of the module abc.")
public final class AbcModule {
    private static final PyStr SUBCLASS_HOOK = PyStr.of("__subclasshook__");
    private static final PyStr SUBCLASSES = PyStr.of("__subclasses__");
    private static final String NO_CLASS = "issubclass() arg 1 must be a class";

    private AbcModule() {
    }

    /** One interpreter's count of registrations: negative caches of before do not hold. */
    public static final class State {
        private long registrations;

        /** For {@code interpreter.state}. */
        public State() {
        }

        synchronized long registrations() {
            return registrations;
        }

        synchronized void registered() {
            registrations++;
        }
    }

    private static State state(Frame frame) {
        return frame.interpreter().state(State.class);
    }

    @PythonFunction(value = "get_cache_token", signature = "()", doc = "Changes with every registration.")
    static long cacheToken(Frame frame) {
        return state(frame).registrations();
    }

    @PythonFunction(value = "_abc_init", signature = "(self, /)", doc = "Makes a class an abstract base class.")
    static void init(Frame frame, Object self) {
        PyType type = type(self, "_abc_init() argument must be a class");
        AbstractMethods.compute(frame, type);
        type.dict().putStr(AbcData.NAME, new AbcData(state(frame).registrations()));
        CollectionFlags.take(type);
        type.modified();
    }

    @PythonFunction(value = "_abc_register", signature = "(self, subclass, /)", doc = "Registers a virtual subclass.")
    static Object register(Frame frame, Object self, Object subclass) {
        if (!(subclass instanceof PyType sub)) {
            throw Errors.typeError("Can only register classes");
        }
        if (ObjectIsInstance.isSubclass(frame, sub, self)) {
            return subclass;
        }
        if (ObjectIsInstance.isSubclass(frame, self, sub)) {
            throw Errors.runtimeError("Refusing to create an inheritance cycle");
        }
        AbcData.of(self).register(sub);
        state(frame).registered();
        CollectionFlags.copy(frame, (PyType) self, sub);
        return subclass;
    }

    @PythonFunction(value = "_abc_instancecheck", signature = "(self, instance, /)", doc = "isinstance() of an abstract class.")
    static Object instanceCheck(Frame frame, Object self, Object instance) {
        AbcData data = AbcData.of(self);
        PyType type = PyType.of(instance);
        Object claimed = claimedClass(frame, instance, type);
        if (claimed instanceof PyType c && data.knows(c)) {
            return true;
        }
        if (claimed == type) {
            if (data.excludes(type, state(frame).registrations())) {
                return false;
            }
            return check(frame, self, type);
        }
        Object result = check(frame, self, claimed);
        return ObjectIsTrue.isTrue(frame, result) ? result : check(frame, self, type);
    }

    private static Object claimedClass(Frame frame, Object instance, PyType type) {
        return type.isBuiltin() ? type : ObjectGetAttr.get(frame, instance, Names.CLASS);
    }

    private static Object check(Frame frame, Object self, Object subclass) {
        if (self instanceof PyType t && isPlain(t)) {
            return subclassCheck(frame, self, subclass);
        }
        return ObjectCall.callMethod(frame, self, Names.SUBCLASSCHECK, subclass);
    }

    /** Whether the metaclass has ABCMeta's own {@code __subclasscheck__}: then Python need not be asked. */
    private static boolean isPlain(PyType type) {
        return type.type().name().equals("ABCMeta");
    }

    @PythonFunction(value = "_abc_subclasscheck", signature = "(self, subclass, /)", doc = "issubclass() of an abstract class.")
    static Object subclassCheck(Frame frame, Object self, Object subclass) {
        if (!(subclass instanceof PyType sub)) {
            throw Errors.typeError(NO_CLASS);
        }
        AbcData data = AbcData.of(self);
        if (data.knows(sub)) {
            return true;
        }
        long now = state(frame).registrations();
        if (data.excludes(sub, now)) {
            return false;
        }
        Object hooked = ObjectCall.callMethod(frame, self, SUBCLASS_HOOK, subclass);
        boolean result;
        if (hooked instanceof Boolean) {
            result = (Boolean) hooked;
        } else if (hooked != PyNotImplemented.NOT_IMPLEMENTED) {
            throw Errors.assertionError("__subclasshook__ must return either False, True, or NotImplemented");
        } else {
            result = sub.isSubtypeOf((PyType) self) || isRegistered(frame, data, sub) || isOfSubclass(frame, self, sub);
        }
        data.remember(sub, result, now);
        return result;
    }

    private static boolean isRegistered(Frame frame, AbcData data, PyType sub) {
        for (PyType registered : data.registered()) {
            if (ObjectIsInstance.isSubclass(frame, sub, registered)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfSubclass(Frame frame, Object self, PyType sub) {
        Object list = ObjectCall.callMethod(frame, self, SUBCLASSES);
        for (Object derived : org.pyston.ops.SequenceFast.toArray(frame, list)) {
            if (ObjectIsInstance.isSubclass(frame, sub, derived)) {
                return true;
            }
        }
        return false;
    }

    @PythonFunction(value = "_get_dump", signature = "(self, /)", doc = "Registry, cache, negative cache and its token.")
    static Object dump(Frame frame, Object self) {
        return AbcData.of(self).dump(frame);
    }

    @PythonFunction(value = "_reset_registry", signature = "(self, /)", doc = "Forgets registered classes.")
    static void resetRegistry(Object self) {
        AbcData.of(self).resetRegistry();
    }

    @PythonFunction(value = "_reset_caches", signature = "(self, /)", doc = "Forgets what was found out.")
    static void resetCaches(Object self) {
        AbcData.of(self).resetCaches();
    }

    private static PyType type(Object value, String message) {
        if (value instanceof PyType type) {
            return type;
        }
        throw Errors.typeError(message);
    }

}
