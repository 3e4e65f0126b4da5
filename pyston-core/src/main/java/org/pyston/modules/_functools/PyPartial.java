package org.pyston.modules._functools;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonMethod.Kind;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.AttributeStorage;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.CallKeywords;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.ReprGuard;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.alias.PyGenericAlias;
import org.pyston.types.dict.PyDict;
import org.pyston.types.tuple.PyTuple;

/** {@code functools.partial}. */
@PythonType(name = "partial", module = "functools", subclassable = true, hasDict = true,
        doc = "Creates a new function with some arguments of another one given already.")
public final class PyPartial extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyPartialExposed());

    private Object function;
    private PyTuple args;
    private PyDict keywords;

    private PyPartial(PyType type, Object function, PyTuple args, PyDict keywords) {
        super(type);
        this.function = function;
        this.args = args;
        this.keywords = keywords;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(Frame frame, PyType type, Object[] args, PyDict kwargs) {
        if (args.length == 0) {
            throw Errors.typeError("type 'partial' takes at least one argument");
        }
        FunctoolsModule.checkCallable(args[0], "the first argument must be callable");
        Object[] rest = java.util.Arrays.copyOfRange(args, 1, args.length);
        if (args[0] instanceof PyPartial inner && inner.type() == TYPE && type == TYPE
                && inner.shape() == TYPE.instanceShape()) {
            PyDict merged = inner.keywords.copy();
            if (kwargs != null) {
                merged.putAll(frame, kwargs);
            }
            return new PyPartial(type, inner.function, PyTuple.of(joined(inner.args.items(), rest)), merged);
        }
        return new PyPartial(type, args[0], PyTuple.of(rest), kwargs == null ? new PyDict() : kwargs.copy());
    }

    private static Object[] joined(Object[] first, Object[] second) {
        if (first.length == 0) {
            return second;
        }
        Object[] all = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    @Slot("__call__")
    static Object call(Frame frame, PyPartial self, Object[] args, PyStr[] names) {
        Object[] before = self.args.items();
        if (self.keywords.size() == 0) {
            return ObjectCall.call(frame, self.function, joined(before, args), names);
        }
        int given = names == null ? 0 : names.length;
        PyDict keywords = self.keywords.copy();
        for (int i = 0; i < given; i++) {
            keywords.putStr(names[i], args[args.length - given + i]);
        }
        Object[] positional = java.util.Arrays.copyOf(args, args.length - given);
        return CallKeywords.call(frame, self.function, joined(before, positional), keywords);
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyPartial self) {
        if (!ReprGuard.enter(frame, self)) {
            return PyStr.of("...");
        }
        try {
            PyStrBuilder out = new PyStrBuilder();
            out.append(self.type().qualifiedTpName()).append("(");
            out.append(ObjectRepr.repr(frame, self.function));
            for (Object arg : self.args.items()) {
                out.append(", ").append(ObjectRepr.repr(frame, arg));
            }
            Object[] items = self.keywords.itemsSnapshot();
            for (int i = 0; i < items.length; i += 2) {
                out.append(", ").append(ObjectStr.str(frame, items[i])).append("=");
                out.append(ObjectRepr.repr(frame, items[i + 1]));
            }
            return out.append(")").build();
        } finally {
            ReprGuard.leave(frame, self);
        }
    }

    @PythonGetter(value = "func", doc = "The function.", member = true)
    static Object getFunction(PyPartial self) {
        return self.function;
    }

    @PythonGetter(value = "args", doc = "The positional arguments.", member = true)
    static Object getArgs(PyPartial self) {
        return self.args;
    }

    @PythonGetter(value = "keywords", doc = "The keyword arguments.", member = true)
    static Object getKeywords(PyPartial self) {
        return self.keywords;
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false)
    static Object reduce(PyPartial self) {
        Object dict = self.shape() == self.type().instanceShape() ? PyNone.NONE : AttributeStorage.dict(self);
        return PyTuple.of(self.type(), PyTuple.of(self.function),
                PyTuple.of(self.function, self.args, self.keywords, dict));
    }

    @PythonMethod(value = "__setstate__", signature = "($self, state, /)", textSignature = false)
    static void setState(Frame frame, PyPartial self, Object state) {
        if (!(state instanceof PyTuple t) || t.size() != 4 || !(t.get(1) instanceof PyTuple args)
                || !(t.get(2) instanceof PyDict keywords)
                || !PyType.slotsOf(t.get(0)).has(org.pyston.object.SlotId.CALL)) {
            throw Errors.typeError("invalid partial state");
        }
        self.function = t.get(0);
        self.args = args.type() == PyTuple.TYPE ? args : PyTuple.of(args.items().clone());
        self.keywords = keywords.type() == PyDict.TYPE ? keywords : keywords.copy();
        if (t.get(3) instanceof PyDict dict) {
            AttributeStorage.setDict(self, dict);
        }
    }

    @PythonMethod(value = "__class_getitem__", signature = "($type, item, /)", kind = Kind.CLASS, textSignature = false,
            doc = "See PEP 585")
    static Object classGetItem(PyType type, Object item) {
        return PyGenericAlias.of(type, item);
    }
}
