package org.pyston.modules._ast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pyston.ast.AstKinds;
import org.pyston.ast.NodeKind;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.object.Shape;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.tuple.PyTuple;

/** The node classes of one interpreter: classes that programs may change, made when {@code _ast} is first imported. */
public final class AstClasses {
    private static final String[] ATTRIBUTES = {"lineno", "col_offset", "end_lineno", "end_col_offset"};
    private static final PyStr FIELDS = PyStr.of("_fields");
    private static final PyStr ATTRIBUTES_NAME = PyStr.of("_attributes");
    private static final PyStr MATCH_ARGS = PyStr.of("__match_args__");
    private static final PyStr AST = PyStr.of("ast");

    private final List<NodeKind> kinds = AstKinds.all();
    private final Map<PyType, Integer> numbers = new HashMap<>();
    private final int[] bases = new int[kinds.size()];
    private final Shape[] shapes = new Shape[kinds.size()];
    private final PyAst[] singletons = new PyAst[kinds.size()];
    private int mod;
    private PyType[] types;

    /** For {@code interpreter.state}. */
    public AstClasses() {
    }

    static synchronized AstClasses of(Frame frame) {
        AstClasses classes = frame.interpreter().state(AstClasses.class);
        if (classes.types == null) {
            classes.make(frame);
        }
        return classes;
    }

    private void make(Frame frame) {
        PyType[] made = new PyType[kinds.size()];
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < made.length; i++) {
            NodeKind kind = kinds.get(i);
            Integer base = byName.get(kind.base());
            bases[i] = base == null ? -1 : base;
            made[i] = make(frame, kind, base == null ? PyAst.TYPE : made[base]);
            // The operator Mod stands after the sum mod: names differ in case only, and a sum comes first
            byName.putIfAbsent(kind.name(), i);
            numbers.put(made[i], i);
            shapes[i] = shape(made[i], kind, kind.attributes() || base != null && kinds.get(base).attributes());
        }
        mod = byName.get("mod");
        types = made;
    }

    private static PyType make(Frame frame, NodeKind kind, PyType base) {
        PyDict dict = new PyDict();
        PyTuple fields = tuple(kind.fieldNames());
        dict.putStr(FIELDS, fields);
        dict.putStr(MATCH_ARGS, fields);
        dict.putStr(Names.MODULE, AST);
        dict.putStr(Names.DOC, PyStr.of(kind.doc()));
        PyType type = (PyType) ObjectCall.call(frame, PyType.TYPE, PyStr.of(kind.name()), PyTuple.of(base), dict);
        PyDict attributes = type.dict();
        if (kind.attributes() || base == PyAst.TYPE) {
            attributes.putStr(ATTRIBUTES_NAME, kind.attributes() ? tuple(ATTRIBUTES) : PyTuple.EMPTY);
        }
        for (String optional : kind.optionalNames()) {
            attributes.putStr(PyStr.intern(optional), PyNone.NONE);
        }
        if (kind.optionalEnds()) {
            attributes.putStr(PyStr.intern(ATTRIBUTES[2]), PyNone.NONE);
            attributes.putStr(PyStr.intern(ATTRIBUTES[3]), PyNone.NONE);
        }
        type.modified();
        return type;
    }

    private static PyTuple tuple(String[] names) {
        Object[] items = new Object[names.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = PyStr.intern(names[i]);
        }
        return items.length == 0 ? PyTuple.EMPTY : PyTuple.of(items);
    }

    private static Shape shape(PyType type, NodeKind kind, boolean attributes) {
        Shape shape = type.instanceShape();
        for (String field : kind.fieldNames()) {
            shape = shape.with(PyStr.intern(field));
        }
        for (int i = 0; attributes && i < ATTRIBUTES.length; i++) {
            shape = shape.with(PyStr.intern(ATTRIBUTES[i]));
        }
        return shape;
    }

    /** The number of the class {@code mod}. */
    int mod() {
        return mod;
    }

    int size() {
        return types.length;
    }

    PyType type(int kind) {
        return types[kind];
    }

    NodeKind kind(int number) {
        return kinds.get(number);
    }

    /** The shape of a node with all its fields and attributes. */
    Shape shape(int kind) {
        return shapes[kind];
    }

    /** The one instance of an operator and the like. */
    synchronized PyAst singleton(int kind) {
        PyAst known = singletons[kind];
        if (known == null) {
            known = new PyAst(types[kind].instanceShape(), null);
            singletons[kind] = known;
        }
        return known;
    }

    /** The number of the first class in the MRO that derives from {@code base} directly; -1 when there is none. */
    int numberOf(PyType type, int base) {
        for (PyType t : type.mro()) {
            Integer number = numbers.get(t);
            if (number != null && bases[number] == base) {
                return number;
            }
        }
        return -1;
    }
}
