package org.pyston.modules._decimal;

import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** {@code flags} or {@code traps} of a context as a mapping of signals to bools: it is the context's, not a copy. */
@PythonType(name = "SignalDictMixin", module = "decimal", subclassable = true, hashable = false, hidden = true)
public final class PySignalDict extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PySignalDictExposed());

    /** Null for one that a program made. */
    private final PyDecimalContext owner;
    private final boolean traps;

    PySignalDict(PyType type, PyDecimalContext owner, boolean traps) {
        super(type);
        this.owner = owner;
        this.traps = traps;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PySignalDict(type, null, false);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(PySignalDict self, Object[] args, PyDict kwargs) {
        // nothing to set
    }

    private PyDecimalContext owner() {
        if (owner == null) {
            throw invalid();
        }
        return owner;
    }

    private static org.pyston.runtime.PyException invalid() {
        return Errors.valueError("invalid signal dict");
    }

    private Signals signals() {
        return owner().state().signals();
    }

    int bits() {
        return traps ? owner().traps() : owner().flags();
    }

    private void set(int bits) {
        if (traps) {
            owner().setTraps(bits);
        } else {
            owner().setFlags(bits);
        }
    }

    /** The bits of a signal dict, or of a dict that has all signals. Runs the values' {@code __bool__}. */
    static int bitsOf(Frame frame, Signals signals, Object mapping) {
        if (mapping instanceof PySignalDict dict) {
            return dict.bits();
        }
        if (!(mapping instanceof PyDict dict)) {
            throw Errors.typeError("argument must be a signal dict");
        }
        if (dict.size() != Signals.count()) {
            throw Errors.keyError(org.pyston.text.PyStr.of("invalid signal dict"));
        }
        int bits = 0;
        Object[] items = dict.itemsSnapshot();
        for (int i = 0; i < items.length; i += 2) {
            int flag = signals.flagOf(items[i]);
            bits |= ObjectIsTrue.isTrue(frame, items[i + 1]) ? flag : 0;
        }
        return bits;
    }

    @Slot("__len__")
    static int len(PySignalDict self) {
        self.owner();
        return Signals.count();
    }

    @Slot("__iter__")
    static Object iter(Frame frame, PySignalDict self) {
        return ObjectIter.iter(frame, PyTuple.of(self.signals().all()));
    }

    @Slot("__getitem__")
    static Object getItem(PySignalDict self, Object key) {
        return (self.bits() & self.signals().flagOf(key)) != 0;
    }

    @Slot("__setitem__")
    static void setItem(Frame frame, PySignalDict self, Object key, Object value) {
        int flag = self.signals().flagOf(key);
        boolean on = ObjectIsTrue.isTrue(frame, value);
        self.set(on ? self.bits() | flag : self.bits() & ~flag);
    }

    @Slot("__delitem__")
    static void delItem(PySignalDict self, Object key) {
        self.owner();
        throw Errors.valueError("signal keys cannot be deleted");
    }

    @Slot("__richcompare__")
    static Object compare(Frame frame, PySignalDict self, Object other, CompareOp op) {
        self.owner();
        if (op != CompareOp.EQ && op != CompareOp.NE) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        int bits;
        boolean same = true;
        if (other instanceof PySignalDict dict) {
            bits = dict.bits();
        } else if (other instanceof PyDict dict) {
            if (dict.size() == 0) {
                throw invalid();
            }
            same = hasAllSignals(self.signals(), dict);
            bits = same ? bitsOf(frame, self.signals(), other) : 0;
        } else {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        for (int i = 0; i < Signals.count(); i++) {
            int flag = Signals.flagAt(i);
            same &= (self.bits() & flag) != 0 == ((bits & flag) != 0);
        }
        return same == (op == CompareOp.EQ);
    }

    private static boolean hasAllSignals(Signals signals, PyDict dict) {
        if (dict.size() != Signals.count()) {
            return false;
        }
        for (Object key : dict.keysSnapshot()) {
            if (!signals.isSignal(key)) {
                return false;
            }
        }
        return true;
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PySignalDict self) {
        PyStrBuilder out = new PyStrBuilder();
        Object[] all = self.signals().all();
        for (int i = 0; i < all.length; i++) {
            out.append(i == 0 ? "{" : ", ").append(ObjectRepr.repr(frame, all[i]));
            out.append((self.bits() & Signals.flagAt(i)) != 0 ? ":True" : ":False");
        }
        return out.append("}").build();
    }

    @PythonMethod(value = "copy", signature = "($self, /)", textSignature = false, doc = "The signals and their state as a dict.")
    static Object copy(Frame frame, PySignalDict self) {
        PyDict copy = new PyDict();
        Object[] all = self.signals().all();
        for (int i = 0; i < all.length; i++) {
            copy.put(frame, all[i], (self.bits() & Signals.flagAt(i)) != 0);
        }
        return copy;
    }

    /** The bits of a list of signals. */
    static int bitsOfList(Signals signals, PyList list) {
        int bits = 0;
        for (Object signal : list.toArray()) {
            bits |= signals.flagOf(signal);
        }
        return bits;
    }
}
