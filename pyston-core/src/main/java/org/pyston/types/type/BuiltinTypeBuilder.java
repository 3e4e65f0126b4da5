package org.pyston.types.type;

import org.pyston.object.BinaryOp;
import org.pyston.object.CompareOp;
import org.pyston.object.ExposedType;
import org.pyston.object.MethodDef;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.object.TypeBuilder;
import org.pyston.runtime.Dispatch;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyBuiltinFunction;
import org.pyston.types.function.PyClassMethodDescriptor;
import org.pyston.types.function.PyGetSetDescriptor;
import org.pyston.types.function.PyMemberDescriptor;
import org.pyston.types.function.PyMethodDescriptor;
import org.pyston.types.function.PyNewFunction;
import org.pyston.types.function.PyStaticMethod;
import org.pyston.types.function.PyWrapperDescriptor;

/** Fills the dictionary of one built-in type with descriptors, in CPython's order: slots, methods, attributes, the rest. */
public final class BuiltinTypeBuilder implements TypeBuilder {
    private final PyType type;
    private final PyDict slots = new PyDict();
    private final PyDict methods = new PyDict();
    private final PyDict attributes = new PyDict();

    public BuiltinTypeBuilder(PyType type) {
        this.type = type;
    }

    @Override
    public void method(MethodDef def) {
        PyStr name = PyStr.intern(def.name);
        methods.putStr(name, switch (def.kind) {
            case MethodDef.CLASS -> new PyClassMethodDescriptor(type, def);
            case MethodDef.STATIC -> new PyStaticMethod(new PyBuiltinFunction(def, type, null));
            default -> new PyMethodDescriptor(type, def);
        });
    }

    @Override
    public void constructor(MethodDef def) {
        slots.putStr(Names.NEW, new PyNewFunction(type, def));
    }

    @Override
    public void slot(String slot) {
        switch (slot) {
            case "__richcompare__" -> {
                for (CompareOp op : CompareOp.values()) {
                    wrapper(slot, op.method.toString());
                }
            }
            case "sq_concat" -> wrapper(slot, "__add__");
            case "sq_repeat" -> {
                wrapper(slot, "__mul__");
                wrapper(slot, "__rmul__");
            }
            case "sq_inplace_concat" -> wrapper(slot, "__iadd__");
            case "sq_inplace_repeat" -> wrapper(slot, "__imul__");
            default -> {
                wrapper(slot, slot);
                for (BinaryOp op : BinaryOp.values()) {
                    if (op.forward.contentEquals(slot)) {
                        wrapper(slot, op.reflected.toString());
                    }
                }
                addSides(slot);
            }
        }
    }

    /** CPython has one slot for setting and deleting: a type with the one has both special methods. */
    private void addSides(String slot) {
        String other = switch (slot) {
            case "__setattr__" -> "__delattr__";
            case "__setitem__" -> "__delitem__";
            case "__set__" -> "__delete__";
            default -> null;
        };
        if (other != null && slots.getStr(PyStr.intern(other)) == null) {
            wrapper(slot, other);
        }
    }

    private void wrapper(String slot, String name) {
        slots.putStr(PyStr.intern(name), new PyWrapperDescriptor(type, slot, name));
    }

    @Override
    public void attribute(String name, String doc, Dispatch dispatch, int getterId, int setterId, boolean member,
            boolean plain) {
        attributes.putStr(PyStr.intern(name), member
                ? new PyMemberDescriptor(type, name, doc, dispatch, getterId, setterId, plain)
                : new PyGetSetDescriptor(type, name, doc, dispatch, getterId, setterId, plain));
    }

    @Override
    public void constant(String name, Object value) {
        attributes.putStr(PyStr.intern(name), value);
    }

    /** The dictionary. */
    public PyDict finish() {
        ExposedType exposed = type.exposed();
        PyDict dict = new PyDict();
        addAll(dict, slots);
        addAll(dict, methods);
        addAll(dict, attributes);
        boolean ownsDict = (exposed.flags() & ExposedType.HAS_DICT) != 0 && !type.base().hasInstanceDict();
        if (ownsDict && dict.getStr(Names.DICT) == null) {
            dict.putStr(Names.DICT, InstanceAttributes.dictOf(type));
        }
        if (dict.getStr(Names.DOC) == null) {
            dict.putStr(Names.DOC, exposed.doc().isEmpty() ? PyNone.NONE : PyStr.of(exposed.doc()));
        }
        if ((exposed.flags() & ExposedType.HAS_DICT) != 0 && !inheritsDict() && dict.getStr(Names.DICT) == null) {
            dict.putStr(Names.DICT, InstanceAttributes.dictOf(type));
        }
        if ((exposed.flags() & ExposedType.UNHASHABLE) != 0
                || dict.getStr(Names.EQ) != null && dict.getStr(Names.HASH) == null) {
            dict.putStr(Names.HASH, PyNone.NONE);
        }
        return dict;
    }

    private boolean inheritsDict() {
        return type.base() != null && type.base().hasInstanceDict();
    }

    private static void addAll(PyDict dict, PyDict part) {
        Object[] items = part.itemsSnapshot();
        for (int i = 0; i < items.length; i += 2) {
            dict.putStr((PyStr) items[i], items[i + 1]);
        }
    }
}
