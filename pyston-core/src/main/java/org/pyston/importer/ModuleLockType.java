package org.pyston.importer;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.Identity;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;

/** {@code _frozen_importlib._ModuleLock}: Python's view of the lock of one module. */
@PythonType(name = "_ModuleLock", module = "_frozen_importlib", hasDict = true,
        doc = "The lock that keeps two threads from importing one module; finds deadlocks.")
public final class ModuleLockType extends PyObject {
    public static final PyType TYPE = PyType.builtin(new ModuleLockTypeExposed());
    /** {@code _frozen_importlib._DeadlockError}. */
    static final PyType DEADLOCK_ERROR = ExceptionTypes.RUNTIME_ERROR;

    private final PyStr name;
    private ModuleLocks.Lock lock;

    private ModuleLockType(PyStr name) {
        super(TYPE);
        this.name = name;
    }

    @PythonNew(signature = "(name)")
    static Object make(PyType type, PyStr name) {
        return new ModuleLockType(name);
    }

    @PythonMethod(value = "acquire", signature = "($self, /)", doc = "Takes the lock; raises when that would be a deadlock.")
    static Object acquire(Frame frame, ModuleLockType self) {
        ModuleLocks.Lock taken = ImportSystem.of(frame).locks.acquire(frame, self.name.toString());
        if (taken == null) {
            throw Errors.make(DEADLOCK_ERROR, "deadlock detected by " + ObjectRepr.repr(frame, self));
        }
        self.lock = taken;
        return true;
    }

    @PythonMethod(value = "release", signature = "($self, /)", doc = "Gives the lock back.")
    static void release(Frame frame, ModuleLockType self) {
        ModuleLocks locks = ImportSystem.of(frame).locks;
        if (self.lock == null || !locks.isMine(self.lock)) {
            throw Errors.runtimeError("cannot release un-acquired lock");
        }
        locks.release(self.lock);
    }

    @Slot("__repr__")
    static Object repr(Frame frame, ModuleLockType self) {
        return PyStr.of("_ModuleLock(" + ObjectRepr.repr(frame, self.name) + ") at " + Identity.id(self));
    }
}
