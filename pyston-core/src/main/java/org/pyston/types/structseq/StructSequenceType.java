package org.pyston.types.structseq;

import java.util.Arrays;
import org.pyston.object.ExposedType;
import org.pyston.object.MethodDef;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.object.TypeBuilder;
import org.pyston.ops.SequenceTuple;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.tuple.PyTuple;

/** The definition of one struct sequence type; does what the processor does for declared types. */
final class StructSequenceType extends ExposedType {
    private static final int NEW = -1;
    private static final int REDUCE = -2;

    private final String module;
    private final String name;
    private final String doc;
    private final int visible;
    private final boolean open;
    /** Names; null for an item without one. */
    private final String[] fields;
    /** The names as strings of Python, those that exist, in order. */
    private final PyStr[] names;
    /** {@code __new__}. */
    private final MethodDef constructor;

    StructSequenceType(String module, String name, String doc, int visible, boolean open, String[] fields) {
        this.module = module;
        this.name = name;
        this.doc = doc;
        this.visible = visible;
        this.open = open;
        this.fields = fields.clone();
        int named = 0;
        PyStr[] found = new PyStr[fields.length];
        for (String field : fields) {
            if (field != null) {
                found[named++] = PyStr.intern(field);
            }
        }
        names = Arrays.copyOf(found, named);
        constructor = new MethodDef("__new__", "(sequence, dict=None)", "", this, NEW, MethodDef.STATIC, 3, 1, 2,
                MethodDef.TAKES_RECEIVER | MethodDef.TAKES_FRAME | MethodDef.KEYWORDS | MethodDef.NAMED_AS_OWNER);
    }

    int visible() {
        return visible;
    }

    boolean isOpen() {
        return open;
    }

    MethodDef constructor() {
        return constructor;
    }

    /** The name that repr() shows for an item: items without names do not count. */
    PyStr shownName(int item) {
        return names[item];
    }

    String qualifiedName() {
        return module.equals("builtins") ? name : module + "." + name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String ownerName() {
        return "structseq";
    }

    @Override
    public String module() {
        return module;
    }

    @Override
    public String doc() {
        return doc;
    }

    @Override
    public String textSignature() {
        return "";
    }

    @Override
    public int flags() {
        return 0;
    }

    @Override
    public PyType base() {
        return PyTuple.TYPE;
    }

    @Override
    public Slots slots() {
        return new StructSequenceSlots(this);
    }

    @Override
    public void populate(TypeBuilder builder) {
        if (open) {
            builder.constructor(constructor);
        }
        builder.slot("__repr__");
        builder.method(new MethodDef("__reduce__", "($self, /)", "", this, REDUCE, MethodDef.INSTANCE, 1, 0, 0,
                MethodDef.TAKES_RECEIVER | MethodDef.NO_TEXT_SIGNATURE));
        int unnamed = 0;
        int matched = 0;
        Object[] matchArgs = new Object[visible];
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] == null) {
                unnamed++;
                continue;
            }
            builder.attribute(fields[i], "", this, i, -1, true, true);
            if (i < visible) {
                matchArgs[matched++] = PyStr.intern(fields[i]);
            }
        }
        builder.constant("n_sequence_fields", (long) visible);
        builder.constant("n_fields", (long) fields.length);
        builder.constant("n_unnamed_fields", (long) unnamed);
        builder.constant("__match_args__", PyTuple.of(Arrays.copyOf(matchArgs, matched)));
    }

    @Override
    public Object call1(int id, Frame frame, Object self) {
        return id == REDUCE ? reduce((PyTuple) self) : field((PyTuple) self, id);
    }

    private static Object field(PyTuple self, int index) {
        Object value = StructSequence.get(self, index);
        return value == null ? PyNone.NONE : value;
    }

    private Object reduce(PyTuple self) {
        PyDict hidden = new PyDict();
        for (int i = visible; i < fields.length; i++) {
            hidden.putStr(PyStr.intern(fields[i]), field(self, i));
        }
        return PyTuple.of(self.type(), PyTuple.of(PyTuple.of(self.items().clone()), hidden));
    }

    @Override
    public Object call3(int id, Frame frame, Object type, Object sequence, Object dict) {
        Object[] given = items(frame, sequence);
        if (dict != null && !(dict instanceof PyDict)) {
            throw Errors.typeError(qualifiedName() + "() takes a dict as second arg, if any");
        }
        checkLength(given.length);
        Object[] values = Arrays.copyOf(given, fields.length);
        for (int i = given.length; i < values.length; i++) {
            Object value = dict == null ? null : ((PyDict) dict).getStr(PyStr.intern(fields[i]));
            values[i] = value == null ? PyNone.NONE : value;
        }
        return StructSequence.of((PyType) type, values);
    }

    private static Object[] items(Frame frame, Object sequence) {
        if (!PyType.slotsOf(sequence).has(SlotId.ITER)
                && !PyType.slotsOf(sequence).has(SlotId.SEQUENCE_ITEM)) {
            throw Errors.typeError("constructor requires a sequence");
        }
        return SequenceTuple.tuple(frame, sequence).items();
    }

    private void checkLength(int given) {
        String text = "-sequence (" + given + "-sequence given)";
        if (visible == fields.length && given != visible) {
            throw Errors.typeError(qualifiedName() + "() takes a " + visible + text);
        }
        if (given < visible) {
            throw Errors.typeError(qualifiedName() + "() takes an at least " + visible + text);
        }
        if (given > fields.length) {
            throw Errors.typeError(qualifiedName() + "() takes an at most " + fields.length + text);
        }
    }
}
