package org.pyston.types.function;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.Identity;
import org.pyston.object.PyNone;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectHash;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;

/** A function bound to an instance: {@code method}. */
@PythonType(name = "method", hidden = true, doc = "A function with the instance that it is called on.")
public final class PyBoundMethod extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyBoundMethodExposed());

    private final Object function;
    private final Object self;

    public PyBoundMethod(Object function, Object self) {
        super(TYPE);
        this.function = function;
        this.self = self;
    }

    /** {@code __func__}. */
    public Object function() {
        return function;
    }

    /** {@code __self__}. */
    public Object self() {
        return self;
    }

    /** Calls the function with the instance before the arguments. */
    public Object call(Frame frame, Object[] args, PyStr[] names) {
        Object[] all = new Object[args.length + 1];
        all[0] = self;
        System.arraycopy(args, 0, all, 1, args.length);
        return ObjectCall.call(frame, function, all, names);
    }

    @PythonNew(signature = "(function, instance, /)")
    static Object make(PyType type, Object function, Object instance) {
        if (!PyType.slotsOf(function).has(SlotId.CALL)) {
            throw Errors.typeError("first argument must be callable");
        }
        if (instance == PyNone.NONE) {
            throw Errors.typeError("instance must not be None");
        }
        return new PyBoundMethod(function, instance);
    }

    @Slot("__call__")
    static Object call(Frame frame, PyBoundMethod self, Object[] args, PyStr[] names) {
        return self.call(frame, args, names);
    }

    @PythonGetter(value = "__func__", doc = "The function.", member = true)
    static Object getFunction(PyBoundMethod self) {
        return self.function;
    }

    @PythonGetter(value = "__self__", doc = "The instance.", member = true)
    static Object getSelf(PyBoundMethod self) {
        return self.self;
    }

    @PythonGetter("__doc__")
    static Object getDoc(Frame frame, PyBoundMethod self) {
        return ObjectGetAttr.get(frame, self.function, Names.DOC);
    }

    @Slot("__getattribute__")
    static Object getAttr(Frame frame, PyBoundMethod self, PyStr name) {
        Object descriptor = TYPE.lookup(name);
        if (descriptor != null) {
            Slots slots = PyType.slotsOf(descriptor);
            return slots.has(SlotId.GET) ? slots.descrGet(frame, descriptor, self, TYPE) : descriptor;
        }
        return ObjectGetAttr.get(frame, self.function, name);
    }

    @Slot("__get__")
    static Object get(PyBoundMethod self, Object instance, PyType owner) {
        return self;
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyBoundMethod self) {
        Object name = ObjectGetAttr.getOrNull(frame, self.function, Names.QUALNAME);
        if (name == null) {
            name = ObjectGetAttr.getOrNull(frame, self.function, Names.NAME);
        }
        return PyStr.of("<bound method " + (name instanceof PyStr s ? s : "?") + " of ")
                .concat(ObjectRepr.repr(frame, self.self)).concat(PyStr.of(">"));
    }

    @Slot("__hash__")
    static long hash(Frame frame, PyBoundMethod self) {
        long h = (Identity.id(self.self) >> 4) ^ ObjectHash.hash(frame, self.function);
        return h == -1 ? -2 : h;
    }

    @Slot("__richcompare__")
    static Object compare(Frame frame, PyBoundMethod self, Object other, CompareOp op) {
        if (!(other instanceof PyBoundMethod m) || op != CompareOp.EQ && op != CompareOp.NE) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        boolean equal = Identity.is(self.self, m.self)
                && ObjectRichCompare.test(frame, self.function, m.function, CompareOp.EQ);
        return equal == (op == CompareOp.EQ);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)")
    static Object reduce(Frame frame, PyBoundMethod self) {
        Object name = ObjectGetAttr.get(frame, self.function, Names.NAME);
        Object getattr = frame.interpreter().builtin(PyStr.of("getattr"));
        return PyTuple.of(getattr, PyTuple.of(self.self, name));
    }
}
