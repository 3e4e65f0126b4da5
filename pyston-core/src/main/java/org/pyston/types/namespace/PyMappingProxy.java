package org.pyston.types.namespace;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.BinaryOp;
import org.pyston.object.CompareOp;
import org.pyston.object.ObjectSlots;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.BinaryOperation;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectContains;
import org.pyston.ops.ObjectGetItem;
import org.pyston.ops.ObjectHash;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.ObjectLength;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.ops.ObjectStr;
import org.pyston.ops.SpecialMethod;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.alias.PyGenericAlias;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** {@code types.MappingProxyType}: a read-only view of a mapping, such as {@code __dict__} of a class. */
@PythonType(name = "mappingproxy", hidden = true, matchMapping = true, doc = "A read-only view of a mapping.")
public final class PyMappingProxy extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyMappingProxyExposed());

    private static final PyStr COPY = PyStr.of("copy");
    private static final PyStr GET = PyStr.of("get");
    private static final PyStr VALUES = PyStr.of("values");
    private static final PyStr ITEMS = PyStr.of("items");

    private final Object mapping;

    public PyMappingProxy(Object mapping) {
        super(TYPE);
        this.mapping = mapping;
    }

    /** The mapping that is viewed. */
    public Object mapping() {
        return mapping;
    }

    @PythonNew(signature = "(mapping)")
    static Object make(PyType type, Object mapping) {
        if (!PyType.slotsOf(mapping).has(SlotId.GETITEM) || mapping instanceof PyList || mapping instanceof PyTuple) {
            throw Errors.typeError("mappingproxy() argument must be a mapping, not " + PyType.of(mapping).name());
        }
        return new PyMappingProxy(mapping);
    }

    @Slot("__getattribute__")
    static Object getAttr(Frame frame, PyMappingProxy self, PyStr name) {
        return ObjectSlots.getAttr(frame, self, name);
    }

    @Slot("getattr_or_null")
    static Object getAttrOrNull(Frame frame, PyMappingProxy self, PyStr name) {
        return ObjectSlots.getAttrOrNull(frame, self, name);
    }

    @Slot("__len__")
    static int len(Frame frame, PyMappingProxy self) {
        return ObjectLength.len(frame, self.mapping);
    }

    @Slot("__getitem__")
    static Object getItem(Frame frame, PyMappingProxy self, Object key) {
        return ObjectGetItem.get(frame, self.mapping, key);
    }

    @Slot("__contains__")
    static boolean contains(Frame frame, PyMappingProxy self, Object key) {
        return ObjectContains.contains(frame, self.mapping, key);
    }

    @Slot("__iter__")
    static Object iter(Frame frame, PyMappingProxy self) {
        return ObjectIter.iter(frame, self.mapping);
    }

    @Slot("__hash__")
    static long hash(Frame frame, PyMappingProxy self) {
        return ObjectHash.hash(frame, self.mapping);
    }

    @Slot("__str__")
    static Object str(Frame frame, PyMappingProxy self) {
        return ObjectStr.str(frame, self.mapping);
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyMappingProxy self) {
        return PyStr.of("mappingproxy(").concat(ObjectRepr.repr(frame, self.mapping)).concat(PyStr.of(")"));
    }

    @Slot("__richcompare__")
    static Object richCompare(Frame frame, PyMappingProxy self, Object other, CompareOp op) {
        return ObjectRichCompare.compare(frame, self.mapping, unwrap(other), op);
    }

    private static Object unwrap(Object o) {
        return o instanceof PyMappingProxy p ? p.mapping : o;
    }

    @Slot("__or__")
    static Object or(Frame frame, Object left, Object right) {
        return BinaryOperation.apply(frame, BinaryOp.OR, unwrap(left), unwrap(right));
    }

    @Slot("__ior__")
    static Object inPlaceOr(PyMappingProxy self, Object other) {
        throw Errors.typeError("'|=' is not supported by mappingproxy; use '|' instead");
    }

    @PythonMethod(value = "get", signature = "($self, key, default=None, /)", textSignature = false,
            doc = "The value of a key, or a default.")
    static Object get(Frame frame, PyMappingProxy self, Object key, Object missing) {
        return ObjectCall.callMethod(frame, self.mapping, GET, key, missing);
    }

    @PythonMethod(value = "keys", signature = "($self, /)", textSignature = false, doc = "The keys.")
    static Object keys(Frame frame, PyMappingProxy self) {
        return ObjectCall.callMethod(frame, self.mapping, Names.KEYS);
    }

    @PythonMethod(value = "values", signature = "($self, /)", textSignature = false, doc = "The values.")
    static Object values(Frame frame, PyMappingProxy self) {
        return ObjectCall.callMethod(frame, self.mapping, VALUES);
    }

    @PythonMethod(value = "items", signature = "($self, /)", textSignature = false, doc = "Keys and values.")
    static Object items(Frame frame, PyMappingProxy self) {
        return ObjectCall.callMethod(frame, self.mapping, ITEMS);
    }

    @PythonMethod(value = "copy", signature = "($self, /)", textSignature = false, doc = "A copy of the mapping.")
    static Object copy(Frame frame, PyMappingProxy self) {
        return ObjectCall.callMethod(frame, self.mapping, COPY);
    }

    @PythonMethod(value = "__class_getitem__", signature = "($cls, object, /)", kind = PythonMethod.Kind.CLASS,
            textSignature = false, doc = "A generic alias.")
    static Object classGetItem(PyType type, Object item) {
        return PyGenericAlias.of(type, item);
    }

    @PythonMethod(value = "__reversed__", signature = "($self, /)", textSignature = false, doc = "The keys, backwards.")
    static Object reversed(Frame frame, PyMappingProxy self) {
        Object iterator = SpecialMethod.call(frame, self.mapping, Names.REVERSED);
        if (iterator == null || iterator == PyNone.NONE) {
            throw Errors.attributeError("'" + PyType.of(self.mapping).name() + "' object has no attribute '__reversed__'");
        }
        return iterator;
    }
}
