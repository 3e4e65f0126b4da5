package org.pyston.types.function;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/** {@code property}: an attribute whose reading, writing and deletion are calls. */
@PythonType(name = "property", subclassable = true, textSignature = "(fget=None, fset=None, fdel=None, doc=None)",
        doc = "An attribute whose reading, writing and deletion are calls of functions.")
public final class PyProperty extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyPropertyExposed());

    private Object getter;
    private Object setter;
    private Object deleter;
    private Object doc = PyNone.NONE;
    private Object name;
    private boolean docFromGetter;

    private PyProperty(PyType type) {
        super(type);
    }

    /** The function that reads; null for none. */
    public Object getter() {
        return getter;
    }

    /** The function that writes; null for none. */
    public Object setter() {
        return setter;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyProperty(type);
    }

    @PythonInit(signature = "(fget=None, fset=None, fdel=None, doc=None)")
    static void init(Frame frame, PyProperty self, Object fget, Object fset, Object fdel, Object doc) {
        self.getter = fget == PyNone.NONE ? null : fget;
        self.setter = fset == PyNone.NONE ? null : fset;
        self.deleter = fdel == PyNone.NONE ? null : fdel;
        self.docFromGetter = false;
        self.name = null;
        Object text = doc;
        if (doc == PyNone.NONE && self.getter != null) {
            Object inherited = ObjectGetAttr.getOrNull(frame, self.getter, Names.DOC);
            if (inherited != null && inherited != PyNone.NONE) {
                text = inherited;
                self.docFromGetter = true;
            }
        }
        if (self.type() == TYPE) {
            self.doc = text;
        } else {
            ObjectSetAttr.set(frame, self, Names.DOC, text);
        }
    }

    @Slot("__get__")
    static Object get(Frame frame, PyProperty self, Object instance, PyType owner) {
        if (instance == null) {
            return self;
        }
        if (self.getter == null) {
            throw self.cannot(frame, instance, "getter");
        }
        return ObjectCall.call1(frame, self.getter, instance);
    }

    @Slot("__set__")
    static void set(Frame frame, PyProperty self, Object instance, Object value) {
        if (self.setter == null) {
            throw self.cannot(frame, instance, "setter");
        }
        ObjectCall.call2(frame, self.setter, instance, value);
    }

    @Slot("__delete__")
    static void delete(Frame frame, PyProperty self, Object instance) {
        if (self.deleter == null) {
            throw self.cannot(frame, instance, "deleter");
        }
        ObjectCall.call1(frame, self.deleter, instance);
    }

    private PyException cannot(Frame frame, Object instance, String what) {
        PyStr shown = name == null ? PyStr.EMPTY : PyStr.of(" ").concat(ObjectRepr.repr(frame, name));
        PyStr type = PyType.of(instance).qualname();
        return Errors.attributeError("property" + shown + " of '" + type + "' object has no " + what);
    }

    private Object copy(Frame frame, Object get, Object set, Object delete) {
        Object text = docFromGetter && get != null ? PyNone.NONE : doc;
        Object made = ObjectCall.call(frame, type(), orNone(get == null ? getter : get), orNone(set == null ? setter : set),
                orNone(delete == null ? deleter : delete), docFromGetter ? PyNone.NONE : text);
        if (made instanceof PyProperty p) {
            p.name = name;
        }
        return made;
    }

    private static Object orNone(Object value) {
        return value == null ? PyNone.NONE : value;
    }

    @PythonMethod(value = "getter", signature = "($self, object, /)", textSignature = false, doc = "A copy with another getter.")
    static Object getter(Frame frame, PyProperty self, Object function) {
        return self.copy(frame, function == PyNone.NONE ? null : function, null, null);
    }

    @PythonMethod(value = "setter", signature = "($self, object, /)", textSignature = false, doc = "A copy with another setter.")
    static Object setter(Frame frame, PyProperty self, Object function) {
        return self.copy(frame, null, function == PyNone.NONE ? null : function, null);
    }

    @PythonMethod(value = "deleter", signature = "($self, object, /)", textSignature = false,
            doc = "A copy with another deleter.")
    static Object deleter(Frame frame, PyProperty self, Object function) {
        return self.copy(frame, null, null, function == PyNone.NONE ? null : function);
    }

    @PythonMethod(value = "__set_name__", signature = "($self, *args)", textSignature = false,
            doc = "Learns the name of the attribute, for error texts.")
    static void setName(PyProperty self, Object[] args) {
        if (args.length != 2) {
            throw Errors.typeError("__set_name__() takes 2 positional arguments but " + args.length + " were given");
        }
        self.name = args[1];
    }

    @PythonGetter(value = "fget", member = true)
    static Object getGetter(PyProperty self) {
        return orNone(self.getter);
    }

    @PythonGetter(value = "fset", member = true)
    static Object getSetter(PyProperty self) {
        return orNone(self.setter);
    }

    @PythonGetter(value = "fdel", member = true)
    static Object getDeleter(PyProperty self) {
        return orNone(self.deleter);
    }

    @PythonGetter(value = "__doc__", member = true)
    static Object getDoc(PyProperty self) {
        return self.doc;
    }

    @PythonSetter("__doc__")
    static void setDoc(PyProperty self, Object value) {
        self.doc = orNone(value);
    }

    @PythonGetter("__isabstractmethod__")
    static boolean isAbstract(Frame frame, PyProperty self) {
        return CallableWrapper.isAbstractMethod(frame, self.getter) || CallableWrapper.isAbstractMethod(frame, self.setter)
                || CallableWrapper.isAbstractMethod(frame, self.deleter);
    }
}
