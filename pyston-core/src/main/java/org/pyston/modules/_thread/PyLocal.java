package org.pyston.modules._thread;

import java.util.Map;
import java.util.WeakHashMap;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.ObjectSlots;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/** {@code _thread._local}: attributes that each thread has for itself. */
@PythonType(name = "_local", module = "_thread", subclassable = true, doc = "Attributes that each thread has for itself.")
public final class PyLocal extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyLocalExposed());

    private final Object[] args;
    private final PyStr[] names;
    private final Map<Thread, PyDict> dicts = new WeakHashMap<>();

    private PyLocal(PyType type, Object[] args, PyStr[] names) {
        super(type);
        this.args = args;
        this.names = names;
    }

    @PythonNew(signature = "(*args, **kw)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        int keywords = kwargs == null ? 0 : kwargs.size();
        if (args.length + keywords > 0 && type.definingClass(Names.INIT) == PyType.OBJECT) {
            throw Errors.typeError("Initialization arguments are not supported");
        }
        Object[] all = java.util.Arrays.copyOf(args, args.length + keywords);
        PyStr[] names = keywords == 0 ? null : new PyStr[keywords];
        Object[] items = keywords == 0 ? null : kwargs.itemsSnapshot();
        for (int i = 0; i < keywords; i++) {
            names[i] = (PyStr) items[2 * i];
            all[args.length + i] = items[2 * i + 1];
        }
        PyLocal local = new PyLocal(type, all, names);
        local.dicts.put(Thread.currentThread(), new PyDict());
        return local;
    }

    /** The attributes of the running thread; another thread than the one that made the object calls __init__ now. */
    private PyDict dict(Frame frame) {
        PyDict dict;
        synchronized (dicts) {
            dict = dicts.get(Thread.currentThread());
            if (dict != null) {
                return dict;
            }
            dict = new PyDict();
            dicts.put(Thread.currentThread(), dict);
        }
        boolean done = false;
        try {
            if (type() != TYPE) {
                type().slots().init(frame, this, args, names);
            }
            done = true;
        } finally {
            if (!done) {
                synchronized (dicts) {
                    dicts.remove(Thread.currentThread());
                }
            }
        }
        return dict;
    }

    @Slot("__getattribute__")
    static Object getAttr(Frame frame, PyLocal self, PyStr name) {
        Object value = getAttrOrNull(frame, self, name);
        if (value == null) {
            throw Errors.noAttribute(self, name);
        }
        return value;
    }

    @Slot("getattr_or_null")
    static Object getAttrOrNull(Frame frame, PyLocal self, PyStr name) {
        PyDict dict = self.dict(frame);
        if (name.equals(Names.DICT)) {
            return dict;
        }
        PyType type = self.type();
        Object attribute = type.lookup(name);
        Slots slots = attribute == null ? null : PyType.slotsOf(attribute);
        if (slots != null && ObjectSlots.isData(slots)) {
            return slots.descrGet(frame, attribute, self, type);
        }
        Object value = dict.getStr(name);
        if (value != null || attribute == null) {
            return value;
        }
        return slots.has(SlotId.GET) ? slots.descrGet(frame, attribute, self, type) : attribute;
    }

    @Slot("__setattr__")
    static void setAttr(Frame frame, PyLocal self, PyStr name, Object value) {
        PyDict dict = self.dict(frame);
        checkNotDict(self, name);
        Object attribute = self.type().lookup(name);
        if (attribute != null && PyType.slotsOf(attribute).has(SlotId.SET)) {
            PyType.slotsOf(attribute).descrSet(frame, attribute, self, value);
        } else {
            dict.putStr(name, value);
        }
    }

    @Slot("__delattr__")
    static void delAttr(Frame frame, PyLocal self, PyStr name) {
        PyDict dict = self.dict(frame);
        checkNotDict(self, name);
        Object attribute = self.type().lookup(name);
        if (attribute != null && PyType.slotsOf(attribute).has(SlotId.DELETE)) {
            PyType.slotsOf(attribute).descrDelete(frame, attribute, self);
        } else if (dict.removeStr(name) == null) {
            throw Errors.noAttribute(self, name);
        }
    }

    private static void checkNotDict(PyLocal self, PyStr name) {
        if (name.equals(Names.DICT)) {
            throw Errors.attributeError(self, name, "'" + self.type().name() + "' object attribute '__dict__' is read-only");
        }
    }
}
