package org.pyston.builtins;

import org.pyston.annotations.PythonFunction;
import org.pyston.object.Identity;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.ObjectFormat;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectHash;
import org.pyston.ops.ObjectIsInstance;
import org.pyston.ops.ObjectLength;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.range.PyRange;
import org.pyston.types.str.PyStrInstance;

/** Builtins on any object: identity, text forms, attributes, classes. */
final class ObjectBuiltins {
    private ObjectBuiltins() {
    }

    @PythonFunction(value = "repr", signature = "(obj, /)", doc = "The canonical text form of the object.")
    static Object repr(Frame frame, Object obj) {
        return ObjectRepr.repr(frame, obj);
    }

    @PythonFunction(value = "ascii", signature = "(obj, /)", doc = "As repr(), with characters beyond ASCII escaped.")
    static Object ascii(Frame frame, Object obj) {
        return ObjectRepr.ascii(frame, obj);
    }

    @PythonFunction(value = "format", signature = "(value, format_spec='', /)",
            doc = "The value as text by the format specification: type(value).__format__(value, format_spec).")
    static Object format(Frame frame, Object value, PyStr spec) {
        return ObjectFormat.format(frame, value, spec);
    }

    @PythonFunction(value = "hash", signature = "(obj, /)",
            doc = "The hash value: objects that compare equal have the same.")
    static long hash(Frame frame, Object obj) {
        return ObjectHash.hash(frame, obj);
    }

    @PythonFunction(value = "id", signature = "(obj, /)", doc = "The identity: no two living objects have the same.")
    static long id(Object obj) {
        return Identity.id(obj);
    }

    @PythonFunction(value = "len", signature = "(obj, /)", doc = "The number of items in a container.")
    static long len(Frame frame, Object obj) {
        return obj instanceof PyRange range ? range.checkedLength() : ObjectLength.len(frame, obj);
    }

    @PythonFunction(value = "callable", signature = "(obj, /)", doc = "Whether the object can be called.")
    static boolean callable(Object obj) {
        return PyType.slotsOf(obj).has(SlotId.CALL);
    }

    @PythonFunction(value = "isinstance", signature = "(obj, class_or_tuple, /)",
            doc = "Whether the object is an instance of the class or of a subclass, or of one of several classes.")
    static boolean isInstance(Frame frame, Object obj, Object cls) {
        return ObjectIsInstance.isInstance(frame, obj, cls);
    }

    @PythonFunction(value = "issubclass", signature = "(cls, class_or_tuple, /)",
            doc = "Whether the class is the other or derives from it, or from one of several classes.")
    static boolean isSubclass(Frame frame, Object sub, Object cls) {
        return ObjectIsInstance.isSubclass(frame, sub, cls);
    }

    @PythonFunction(value = "getattr", signature = "(object, name, default=<unrepresentable>, /)", textSignature = false,
            doc = "getattr(object, name[, default]) -> value\n\nThe attribute of that name; without a default, one that is "
                    + "missing raises AttributeError.")
    static Object getAttr(Frame frame, Object object, Object name, Object fallback) {
        PyStr key = attributeName(name);
        if (fallback == null) {
            return ObjectGetAttr.get(frame, object, key);
        }
        Object value = ObjectGetAttr.getOrNull(frame, object, key);
        return value == null ? fallback : value;
    }

    @PythonFunction(value = "hasattr", signature = "(obj, name, /)", doc = "Whether the object has the attribute.")
    static boolean hasAttr(Frame frame, Object obj, Object name) {
        return ObjectGetAttr.getOrNull(frame, obj, attributeName(name)) != null;
    }

    @PythonFunction(value = "setattr", signature = "(obj, name, value, /)", doc = "Sets an attribute: obj.name = value.")
    static void setAttr(Frame frame, Object obj, Object name, Object value) {
        ObjectSetAttr.set(frame, obj, attributeName(name), value);
    }

    @PythonFunction(value = "delattr", signature = "(obj, name, /)", doc = "Deletes an attribute: del obj.name.")
    static void delAttr(Frame frame, Object obj, Object name) {
        ObjectSetAttr.delete(frame, obj, attributeName(name));
    }

    private static PyStr attributeName(Object name) {
        PyStr s = PyStrInstance.valueOrNull(name);
        if (s == null) {
            throw Errors.typeError("attribute name must be string, not '" + PyType.of(name).name() + "'");
        }
        return s;
    }
}
