package org.pyston.types.module;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.AttributeStorage;
import org.pyston.object.ObjectSlots;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;
import org.pyston.types.str.PyStrInstance;

/**
 * A module. Its namespace is its {@code __dict__}: a namespace of cells, which the code of the module has as its globals.
 * Native modules may keep state of their own in {@link #state}.
 */
@PythonType(name = "module", hidden = true, subclassable = true, hasDict = true, doc = "A module.")
public final class PyModule extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyModuleExposed());

    private final PyDict dict;
    private volatile Object state;

    /** A module with a namespace, in which {@code __name__} is set now if it is not there. */
    public PyModule(PyStr name, PyDict namespace) {
        this(TYPE, namespace);
        if (namespace.getStr(Names.NAME) == null) {
            setDefaults(name, PyNone.NONE);
        }
    }

    /** A module with a new namespace. */
    public PyModule(PyStr name) {
        this(name, PyDict.newNamespace());
    }

    private PyModule(PyType type, PyDict namespace) {
        super(type);
        this.dict = namespace;
        AttributeStorage.setDict(this, namespace);
    }

    /** Sets the five attributes that every module has. */
    private void setDefaults(Object name, Object doc) {
        dict.putStr(Names.NAME, name);
        dict.putStr(Names.DOC, doc);
        dict.putStr(Names.PACKAGE, PyNone.NONE);
        dict.putStr(Names.LOADER, PyNone.NONE);
        dict.putStr(Names.SPEC, PyNone.NONE);
    }

    /** The namespace. */
    public PyDict dict() {
        return dict;
    }

    /** What the native module keeps for itself; null for nothing. */
    public Object state() {
        return state;
    }

    public void setState(Object state) {
        this.state = state;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyModule(type, PyDict.newNamespace());
    }

    @PythonInit(signature = "(name, doc=None)")
    static void init(PyModule self, PyStr name, Object doc) {
        self.setDefaults(name, doc);
    }

    @Slot("__getattribute__")
    static Object getAttr(Frame frame, PyModule self, PyStr name) {
        Object value = find(frame, self, name);
        if (value == null) {
            throw ModuleErrors.noAttribute(frame, self, name);
        }
        return value;
    }

    /** As the raising form: {@code __getattr__} of the module may raise an AttributeError of its own. */
    private static Object find(Frame frame, PyModule self, PyStr name) {
        Object value = ObjectSlots.getAttrOrNull(frame, self, name);
        if (value != null) {
            return value;
        }
        Object fallback = self.dict.getStr(Names.GETATTR);
        return fallback == null ? null : ObjectCall.call1(frame, fallback, name);
    }

    @Slot("getattr_or_null")
    static Object getAttrOrNull(Frame frame, PyModule self, PyStr name) {
        try {
            return find(frame, self, name);
        } catch (PyException e) {
            if (e.isAttributeError()) {
                return null;
            }
            throw e;
        }
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyModule self) {
        return ModuleRepr.repr(frame, self);
    }

    @PythonMethod(value = "__dir__", signature = "($self, /)", textSignature = false, doc = "The names in the module.")
    static Object dir(Frame frame, PyModule self) {
        Object own = self.dict.getStr(Names.DIR);
        return own != null ? ObjectCall.call0(frame, own) : PyList.of(self.dict.keysSnapshot());
    }

    @PythonGetter(value = "__dict__", member = true)
    static Object getDict(PyModule self) {
        return self.dict;
    }

    @PythonGetter("__annotations__")
    static Object getAnnotations(PyModule self) {
        Object annotations = self.dict.getStr(Names.ANNOTATIONS);
        if (annotations == null) {
            annotations = new PyDict();
            self.dict.putStr(Names.ANNOTATIONS, annotations);
        }
        return annotations;
    }

    @PythonSetter("__annotations__")
    static void setAnnotations(PyModule self, Object value) {
        if (value != null) {
            self.dict.putStr(Names.ANNOTATIONS, value);
        } else if (self.dict.removeStr(Names.ANNOTATIONS) == null) {
            throw Errors.attributeError("__annotations__");
        }
    }

    /** {@code __name__} when it is a string; else null. */
    public PyStr name() {
        return PyStrInstance.valueOrNull(dict.getStr(Names.NAME));
    }
}
