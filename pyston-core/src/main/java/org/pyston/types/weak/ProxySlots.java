package org.pyston.types.weak;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.Identity;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.NumberFloat;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.NumberInt;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectContains;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectGetItem;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.ObjectLength;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.ops.ObjectSetItem;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;

/** What weak proxies hand on, but for operators. */
final class ProxySlots {
    private ProxySlots() {
    }

    @Slot("__repr__")
    static Object repr(PyWeakProxy self) {
        PyObject o = self.referentOrNull();
        Object shown = o == null ? PyNone.NONE : o;
        return PyStr.of("<weakproxy at " + Identity.hex(self) + " to " + PyType.of(shown).qualifiedTpName() + " at "
                + Identity.hex(shown) + ">");
    }

    @Slot("__str__")
    static Object str(Frame frame, PyWeakProxy self) {
        return ObjectStr.str(frame, self.referent());
    }

    @Slot("__getattribute__")
    static Object getAttr(Frame frame, PyWeakProxy self, PyStr name) {
        return ObjectGetAttr.get(frame, self.referent(), name);
    }

    @Slot("__setattr__")
    static void setAttr(Frame frame, PyWeakProxy self, PyStr name, Object value) {
        ObjectSetAttr.set(frame, self.referent(), name, value);
    }

    @Slot("__delattr__")
    static void delAttr(Frame frame, PyWeakProxy self, PyStr name) {
        ObjectSetAttr.delete(frame, self.referent(), name);
    }

    @Slot("__richcompare__")
    static Object richCompare(Frame frame, PyWeakProxy self, Object other, CompareOp op) {
        return ObjectRichCompare.compare(frame, self.referent(), PyWeakProxy.unwrap(other), op);
    }

    @Slot("__bool__")
    static boolean bool(Frame frame, PyWeakProxy self) {
        return ObjectIsTrue.isTrue(frame, self.referent());
    }

    @Slot("__len__")
    static int len(Frame frame, PyWeakProxy self) {
        return ObjectLength.len(frame, self.referent());
    }

    @Slot("__getitem__")
    static Object getItem(Frame frame, PyWeakProxy self, Object key) {
        return ObjectGetItem.get(frame, self.referent(), key);
    }

    @Slot("__setitem__")
    static void setItem(Frame frame, PyWeakProxy self, Object key, Object value) {
        ObjectSetItem.set(frame, self.referent(), key, value);
    }

    @Slot("__delitem__")
    static void delItem(Frame frame, PyWeakProxy self, Object key) {
        ObjectSetItem.delete(frame, self.referent(), key);
    }

    @Slot("__contains__")
    static boolean contains(Frame frame, PyWeakProxy self, Object value) {
        return ObjectContains.contains(frame, self.referent(), value);
    }

    @Slot("__iter__")
    static Object iter(Frame frame, PyWeakProxy self) {
        return ObjectIter.iter(frame, self.referent());
    }

    @Slot("__next__")
    static Object next(Frame frame, PyWeakProxy self) {
        PyObject o = self.referent();
        if (!PyType.slotsOf(o).has(SlotId.NEXT)) {
            throw Errors.typeError("Weakref proxy referenced a non-iterator '" + o.type().name() + "' object");
        }
        return ObjectIter.next(frame, o);
    }

    @Slot("__index__")
    static Object index(Frame frame, PyWeakProxy self) {
        return NumberIndex.index(frame, self.referent());
    }

    @Slot("__int__")
    static Object toInt(Frame frame, PyWeakProxy self) {
        return NumberInt.toInt(frame, self.referent());
    }

    @Slot("__float__")
    static Object toFloat(Frame frame, PyWeakProxy self) {
        return NumberFloat.asDouble(frame, self.referent());
    }

    @PythonMethod(value = "__bytes__", signature = "($self, /)", textSignature = false)
    static Object bytes(Frame frame, PyWeakProxy self) {
        return ObjectCall.callMethod(frame, self.referent(), Names.BYTES);
    }

    @PythonMethod(value = "__reversed__", signature = "($self, /)", textSignature = false)
    static Object reversed(Frame frame, PyWeakProxy self) {
        return ObjectCall.callMethod(frame, self.referent(), Names.REVERSED);
    }
}
