package org.pyston.importer;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.AttributeStorage;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNone;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;

/** {@code importlib.machinery.ModuleSpec}. Source: PEP 451. */
@PythonType(name = "ModuleSpec", module = "_frozen_importlib", subclassable = true, hasDict = true,
        hashable = false,
        doc = "What the import system knows of a module before it is loaded.")
public final class ModuleSpecType {
    public static final PyType TYPE = PyType.builtin(new ModuleSpecTypeExposed());

    private static final PyStr[] COMPARED = {ImportNames.NAME, ImportNames.LOADER, ImportNames.ORIGIN,
        ImportNames.SUBMODULE_SEARCH_LOCATIONS, ImportNames.SPEC_CACHED, ImportNames.HAS_LOCATION};

    private ModuleSpecType() {
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new ImportObject(type);
    }

    @PythonInit(signature = "(name, loader, *, origin=None, loader_state=None, is_package=None)")
    static void init(Frame frame, Object self, Object name, Object loader, Object origin, Object loaderState,
            Object isPackage) {
        fill((PyObject) self, name, loader, origin, loaderState, ObjectIsTrue.isTrue(frame, isPackage));
    }

    static void fill(PyObject self, Object name, Object loader, Object origin, Object loaderState, boolean isPackage) {
        AttributeStorage.set(self, ImportNames.NAME, name);
        AttributeStorage.set(self, ImportNames.LOADER, loader);
        AttributeStorage.set(self, ImportNames.ORIGIN, origin);
        AttributeStorage.set(self, ImportNames.LOADER_STATE, loaderState);
        AttributeStorage.set(self, ImportNames.SUBMODULE_SEARCH_LOCATIONS, isPackage ? new PyList() : PyNone.NONE);
        AttributeStorage.set(self, ImportNames.UNINITIALIZED_SUBMODULES, new PyList());
        AttributeStorage.set(self, ImportNames.SET_FILEATTR, false);
        AttributeStorage.set(self, ImportNames.PRIVATE_CACHED, PyNone.NONE);
    }

    @Slot("__repr__")
    static Object repr(Frame frame, Object self) {
        PyStrBuilder out = new PyStrBuilder();
        out.append(PyType.of(self).name()).append("(name=");
        out.append(ObjectRepr.repr(frame, ObjectGetAttr.get(frame, self, ImportNames.NAME))).append(", loader=");
        out.append(ObjectRepr.repr(frame, ObjectGetAttr.get(frame, self, ImportNames.LOADER)));
        Object origin = ObjectGetAttr.get(frame, self, ImportNames.ORIGIN);
        if (origin != PyNone.NONE) {
            out.append(", origin=").append(ObjectRepr.repr(frame, origin));
        }
        Object locations = ObjectGetAttr.get(frame, self, ImportNames.SUBMODULE_SEARCH_LOCATIONS);
        if (locations != PyNone.NONE) {
            out.append(", submodule_search_locations=").append(ObjectRepr.repr(frame, locations));
        }
        return out.append(")").build();
    }

    @Slot("__richcompare__")
    static Object compare(Frame frame, Object self, Object other, CompareOp op) {
        if (op != CompareOp.EQ && op != CompareOp.NE) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        for (PyStr attribute : COMPARED) {
            Object theirs = ObjectGetAttr.getOrNull(frame, other, attribute);
            if (theirs == null) {
                return PyNotImplemented.NOT_IMPLEMENTED;
            }
            if (!ObjectRichCompare.test(frame, ObjectGetAttr.get(frame, self, attribute), theirs, CompareOp.EQ)) {
                return op == CompareOp.NE;
            }
        }
        return op == CompareOp.EQ;
    }

    @PythonGetter("cached")
    static Object getCached(Frame frame, Object self) {
        Object cached = ObjectGetAttr.get(frame, self, ImportNames.PRIVATE_CACHED);
        if (cached == PyNone.NONE) {
            Object origin = ObjectGetAttr.get(frame, self, ImportNames.ORIGIN);
            if (origin != PyNone.NONE && isLocated(frame, self)) {
                cached = CachePaths.cachedFor(frame, origin);
                AttributeStorage.set((PyObject) self, ImportNames.PRIVATE_CACHED, cached);
            }
        }
        return cached;
    }

    @PythonSetter("cached")
    static void setCached(Object self, Object value) {
        if (value == null) {
            throw org.pyston.runtime.Errors.attributeError("property 'cached' of 'ModuleSpec' object has no deleter");
        }
        AttributeStorage.set((PyObject) self, ImportNames.PRIVATE_CACHED, value);
    }

    @PythonGetter(value = "parent", doc = "The name of the package that the module is in, or that it is.")
    static Object getParent(Frame frame, Object self) {
        Object name = ObjectGetAttr.get(frame, self, ImportNames.NAME);
        if (ObjectGetAttr.get(frame, self, ImportNames.SUBMODULE_SEARCH_LOCATIONS) != PyNone.NONE) {
            return name;
        }
        String text = ObjectStr.str(frame, name).toString();
        int dot = text.lastIndexOf('.');
        return PyStr.of(dot < 0 ? "" : text.substring(0, dot));
    }

    @PythonGetter("has_location")
    static Object getHasLocation(Frame frame, Object self) {
        return isLocated(frame, self);
    }

    @PythonSetter("has_location")
    static void setHasLocation(Frame frame, Object self, Object value) {
        if (value == null) {
            throw org.pyston.runtime.Errors.attributeError("property 'has_location' of 'ModuleSpec' object has no deleter");
        }
        AttributeStorage.set((PyObject) self, ImportNames.SET_FILEATTR, ObjectIsTrue.isTrue(frame, value));
    }

    private static boolean isLocated(Frame frame, Object self) {
        return ObjectIsTrue.isTrue(frame, ObjectGetAttr.get(frame, self, ImportNames.SET_FILEATTR));
    }
}
