package org.pyston.importer;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectContains;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectGetItem;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.ops.ObjectSetItem;
import org.pyston.ops.SequenceList;
import org.pyston.ops.SequenceTuple;
import org.pyston.object.CompareOp;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** The {@code __path__} of a namespace package: found anew when the parent's path has changed. Source: PEP 420. */
@PythonType(name = "_NamespacePath", module = "_frozen_importlib_external", hasDict = true,
        sequenceItem = true,
        doc = "The folders of a namespace package.")
public final class NamespacePathType extends PyObject {
    public static final PyType TYPE = PyType.builtin(new NamespacePathTypeExposed());

    private final PyStr name;
    private final Object finder;
    private Object path;
    private PyTuple parentPath;

    private NamespacePathType(PyStr name, Object path, Object finder) {
        super(TYPE);
        this.name = name;
        this.path = path;
        this.finder = finder;
    }

    /** @param finder called with name and path, gives a spec; null for the path finder itself */
    static NamespacePathType of(Frame frame, PyStr name, Object path, Object finder) {
        NamespacePathType made = new NamespacePathType(name, path, finder);
        made.parentPath = made.currentParentPath(frame);
        return made;
    }

    @PythonNew(signature = "(name, path, path_finder)")
    static Object make(Frame frame, PyType type, PyStr name, Object path, Object finder) {
        return of(frame, name, path, finder);
    }

    private PyTuple currentParentPath(Frame frame) {
        String text = name.toString();
        int dot = text.lastIndexOf('.');
        Object path;
        if (dot < 0) {
            path = ImportSystem.of(frame).sys(frame, ImportNames.PATH);
        } else {
            PyStr parent = PyStr.of(text.substring(0, dot));
            Object module = frame.interpreter().modules.getStr(parent);
            if (module == null) {
                throw Errors.keyError(parent);
            }
            path = ObjectGetAttr.get(frame, module, org.pyston.runtime.Names.PATH);
        }
        return SequenceTuple.tuple(frame, path);
    }

    /** The folders now. */
    private Object current(Frame frame) {
        PyTuple parent = currentParentPath(frame);
        if (!ObjectRichCompare.test(frame, parent, parentPath, CompareOp.EQ)) {
            Object spec = finder == null ? PathFinderType.getSpec(frame, name, parent, PyNone.NONE)
                    : ObjectCall.call2(frame, finder, name, parent);
            if (spec != PyNone.NONE && ObjectGetAttr.get(frame, spec, ImportNames.LOADER) == PyNone.NONE) {
                Object locations = ObjectGetAttr.get(frame, spec, ImportNames.SUBMODULE_SEARCH_LOCATIONS);
                if (locations instanceof PyList list && list.size() > 0) {
                    path = locations;
                }
            }
            parentPath = parent;
        }
        return path;
    }

    @Slot("__iter__")
    static Object iter(Frame frame, NamespacePathType self) {
        return ObjectIter.iter(frame, self.current(frame));
    }

    @Slot("__getitem__")
    static Object getItem(Frame frame, NamespacePathType self, Object index) {
        return ObjectGetItem.get(frame, self.current(frame), index);
    }

    @Slot("__setitem__")
    static void setItem(Frame frame, NamespacePathType self, Object index, Object value) {
        ObjectSetItem.set(frame, self.path, index, value);
    }

    @Slot("__len__")
    static int len(Frame frame, NamespacePathType self) {
        return org.pyston.ops.ObjectLength.len(frame, self.current(frame));
    }

    @Slot("__contains__")
    static boolean contains(Frame frame, NamespacePathType self, Object item) {
        return ObjectContains.contains(frame, self.current(frame), item);
    }

    @Slot("__repr__")
    static Object repr(Frame frame, NamespacePathType self) {
        return PyStr.of("_NamespacePath(" + ObjectRepr.repr(frame, self.path) + ")");
    }

    @PythonMethod(value = "append", signature = "($self, item)")
    static void append(Frame frame, NamespacePathType self, Object item) {
        ObjectCall.callMethod(frame, self.path, PyStr.of("append"), item);
    }

    @PythonMethod(value = "_recalculate", signature = "($self)")
    static Object recalculate(Frame frame, NamespacePathType self) {
        return self.current(frame);
    }

    /** The folders as a list of their own. */
    PyList toList(Frame frame) {
        return SequenceList.list(frame, current(frame));
    }
}
