package org.pyston.types.function;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonSetter;
import org.pyston.object.AttributeStorage;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.type.InstanceAttributes;

/** What {@code staticmethod} and {@code classmethod} share: the wrapped callable and the attributes copied from it. */
abstract class CallableWrapper extends PyObject {
    static final PyStr ISABSTRACT = PyStr.of("__isabstractmethod__");
    private static final PyStr[] COPIED = {Names.MODULE, Names.NAME, Names.QUALNAME, Names.DOC, Names.ANNOTATIONS};

    /** Null until {@code __init__}. */
    private Object function;

    CallableWrapper(PyType type, Object function) {
        super(type);
        this.function = function;
    }

    /** The wrapped callable; null for an object that was not initialized. */
    public final Object function() {
        return function;
    }

    /** Wraps, and copies the attributes as {@code functools.wraps} does (CPython's functools_wraps). */
    final void wrap(Frame frame, Object callable) {
        function = callable;
        for (PyStr name : COPIED) {
            Object value = ObjectGetAttr.getOrNull(frame, callable, name);
            if (value != null) {
                AttributeStorage.set(this, name, value);
            }
        }
    }

    final Object initialized(String name) {
        Object f = function;
        if (f == null) {
            throw Errors.runtimeError("uninitialized " + name + " object");
        }
        return f;
    }

    /** The attributes of both types. */
    static final class Attributes {
        private Attributes() {
        }

        @PythonGetter(value = "__func__", member = true)
        static Object getFunction(CallableWrapper self) {
            return self.function == null ? PyNone.NONE : self.function;
        }

        @PythonGetter(value = "__wrapped__", member = true)
        static Object getWrapped(CallableWrapper self) {
            return self.function == null ? PyNone.NONE : self.function;
        }

        @PythonGetter("__isabstractmethod__")
        static boolean isAbstract(Frame frame, CallableWrapper self) {
            return isAbstractMethod(frame, self.function);
        }

        @PythonGetter("__dict__")
        static Object getDict(CallableWrapper self) {
            return AttributeStorage.dict(self);
        }

        @PythonSetter("__dict__")
        static void setDict(CallableWrapper self, Object value) {
            InstanceAttributes.setDict(self, value);
        }
    }

    /** Whether {@code o.__isabstractmethod__} is there and true. */
    static boolean isAbstractMethod(Frame frame, Object o) {
        Object flag = o == null ? null : ObjectGetAttr.getOrNull(frame, o, ISABSTRACT);
        return flag != null && ObjectIsTrue.isTrue(frame, flag);
    }
}
