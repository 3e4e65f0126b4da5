package org.pyston.types.type;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonSetter;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.namespace.PyMappingProxy;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** The attributes that {@code type} gives to classes. */
final class TypeAttributes {
    private TypeAttributes() {
    }

    /** CPython's check_set_special_type_attr. */
    private static void checkSpecial(PyType self, Object value, PyStr name) {
        if (self.isBuiltin()) {
            throw TypeMethods.immutable(self, name.toString());
        }
        if (value == null) {
            throw Errors.typeError("cannot delete '" + name + "' attribute of immutable type '" + self.name() + "'");
        }
    }

    private static void put(PyType self, PyStr name, Object value) {
        self.dict().putStr(name, value);
        self.modified();
    }

    @PythonGetter("__name__")
    static Object getName(PyType self) {
        return PyStr.of(self.name());
    }

    @PythonSetter("__name__")
    static void setName(PyType self, Object value) {
        checkSpecial(self, value, Names.NAME);
        PyStr name = PyStrInstance.valueOrNull(value);
        if (name == null) {
            throw Errors.typeError("can only assign string to " + self.name() + ".__name__, not '"
                    + PyType.of(value).name() + "'");
        }
        TypeNew.checkName(name);
        self.setName(name.toString());
    }

    @PythonGetter("__qualname__")
    static Object getQualname(PyType self) {
        return self.qualname();
    }

    @PythonSetter("__qualname__")
    static void setQualname(PyType self, Object value) {
        checkSpecial(self, value, Names.QUALNAME);
        PyStr name = PyStrInstance.valueOrNull(value);
        if (name == null) {
            throw Errors.typeError("can only assign string to " + self.name() + ".__qualname__, not '"
                    + PyType.of(value).name() + "'");
        }
        self.setQualname(name);
    }

    @PythonGetter("__module__")
    static Object getModule(PyType self) {
        if (self.isBuiltin()) {
            return PyStr.intern(self.exposed().module());
        }
        Object module = self.dict().getStr(Names.MODULE);
        if (module == null) {
            throw Errors.attributeError("__module__");
        }
        return module;
    }

    @PythonSetter("__module__")
    static void setModule(PyType self, Object value) {
        checkSpecial(self, value, Names.MODULE);
        put(self, Names.MODULE, value);
    }

    @PythonGetter("__bases__")
    static Object getBases(PyType self) {
        return tuple(self.bases());
    }

    @PythonSetter("__bases__")
    static void setBases(Frame frame, PyType self, Object value) {
        checkSpecial(self, value, Names.BASES);
        BasesAssignment.assign(frame, self, value);
    }

    /** A tuple of types. */
    static PyTuple tuple(PyType[] types) {
        Object[] items = new Object[types.length];
        System.arraycopy(types, 0, items, 0, items.length);
        return PyTuple.of(items);
    }

    @PythonGetter(value = "__base__", member = true)
    static Object getBase(PyType self) {
        return self.base() == null ? PyNone.NONE : self.base();
    }

    @PythonGetter("__mro__")
    static Object getMro(PyType self) {
        return tuple(self.mro());
    }

    @PythonGetter("__dict__")
    static Object getDict(PyType self) {
        return new PyMappingProxy(self.dict());
    }

    @PythonGetter("__doc__")
    static Object getDoc(Frame frame, PyType self) {
        if (self.isBuiltin() && !self.exposed().doc().isEmpty()) {
            return PyStr.of(self.exposed().doc());
        }
        Object doc = self.dict().getStr(Names.DOC);
        if (doc == null) {
            return PyNone.NONE;
        }
        Slots slots = PyType.slotsOf(doc);
        return slots.has(SlotId.GET) ? slots.descrGet(frame, doc, null, self) : doc;
    }

    @PythonSetter("__doc__")
    static void setDoc(PyType self, Object value) {
        checkSpecial(self, value, Names.DOC);
        put(self, Names.DOC, value);
    }

    @PythonGetter("__abstractmethods__")
    static Object getAbstractMethods(PyType self) {
        Object set = self == PyType.TYPE ? null : self.dict().getStr(Names.ABSTRACTMETHODS);
        if (set == null) {
            throw Errors.attributeError("__abstractmethods__");
        }
        return set;
    }

    @PythonSetter("__abstractmethods__")
    static void setAbstractMethods(Frame frame, PyType self, Object value) {
        if (value == null) {
            if (self.dict().removeStr(Names.ABSTRACTMETHODS) == null) {
                throw Errors.attributeError("__abstractmethods__");
            }
            self.modified();
            self.setAbstract(false);
            return;
        }
        boolean some = ObjectIsTrue.isTrue(frame, value);
        put(self, Names.ABSTRACTMETHODS, value);
        self.setAbstract(some);
    }

    @PythonGetter("__annotations__")
    static Object getAnnotations(Frame frame, PyType self) {
        if (self.isBuiltin()) {
            throw Errors.noAttribute(self, Names.ANNOTATIONS);
        }
        Object annotations = self.dict().getStr(Names.ANNOTATIONS);
        if (annotations == null) {
            annotations = new PyDict();
            put(self, Names.ANNOTATIONS, annotations);
            return annotations;
        }
        Slots slots = PyType.slotsOf(annotations);
        return slots.has(SlotId.GET) ? slots.descrGet(frame, annotations, null, self) : annotations;
    }

    @PythonSetter("__annotations__")
    static void setAnnotations(PyType self, Object value) {
        if (self.isBuiltin()) {
            throw TypeMethods.immutable(self, "__annotations__");
        }
        if (value != null) {
            put(self, Names.ANNOTATIONS, value);
        } else if (self.dict().removeStr(Names.ANNOTATIONS) == null) {
            throw Errors.attributeError("__annotations__");
        } else {
            self.modified();
        }
    }

    @PythonGetter("__text_signature__")
    static Object getTextSignature(PyType self) {
        return self.isBuiltin() && !self.exposed().textSignature().isEmpty() ? PyStr.of(self.exposed().textSignature())
                : PyNone.NONE;
    }

    @PythonGetter("__type_params__")
    static Object getTypeParams(PyType self) {
        Object parameters = self.dict().getStr(Names.TYPE_PARAMS);
        return parameters == null || self == PyType.TYPE ? PyTuple.EMPTY : parameters;
    }

    @PythonSetter("__type_params__")
    static void setTypeParams(PyType self, Object value) {
        checkSpecial(self, value, Names.TYPE_PARAMS);
        put(self, Names.TYPE_PARAMS, value);
    }

    @PythonGetter(value = "__flags__", member = true)
    static long getFlags(PyType self) {
        return TypeLayout.flags(self);
    }

    @PythonGetter(value = "__basicsize__", member = true)
    static long getBasicSize(PyType self) {
        return TypeLayout.basicSize(self);
    }

    @PythonGetter(value = "__itemsize__", member = true)
    static long getItemSize(PyType self) {
        return TypeLayout.itemSize(self);
    }

    @PythonGetter(value = "__dictoffset__", member = true)
    static long getDictOffset(PyType self) {
        return self.hasInstanceDict() ? -1 : 0;
    }

    @PythonGetter(value = "__weakrefoffset__", member = true)
    static long getWeakrefOffset(PyType self) {
        return TypeLayout.hasWeakrefs(self) ? -32 : 0;
    }
}
