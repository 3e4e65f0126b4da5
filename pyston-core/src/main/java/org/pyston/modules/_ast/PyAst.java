package org.pyston.modules._ast;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.AttributeStorage;
import org.pyston.object.CompareOp;
import org.pyston.object.PyInstance;
import org.pyston.object.PyType;
import org.pyston.object.Shape;
import org.pyston.ops.ObjectContains;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectGetItem;
import org.pyston.ops.ObjectLength;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/**
 * {@code ast.AST}: a node of a syntax tree that Python sees. DIFFERS: the class itself is a built-in one, whose attributes
 * cannot be assigned; the node classes that derive from it are made for each interpreter by {@link AstClasses}.
 */
@PythonType(name = "AST", module = "ast", subclassable = true, hasDict = true)
public final class PyAst extends PyInstance {
    public static final PyType TYPE = PyType.builtin(new PyAstExposed());

    private static final PyStr FIELDS = PyStr.of("_fields");

    private PyAst(PyType type) {
        super(type);
    }

    /** A node with its attributes as the shape lays them out. */
    PyAst(Shape shape, Object[] values) {
        super(shape.type);
        layOut(shape, values);
    }

    @PythonConstant("_fields")
    static Object fields() {
        return PyTuple.EMPTY;
    }

    @PythonConstant("_attributes")
    static Object attributes() {
        return PyTuple.EMPTY;
    }

    @PythonConstant("__match_args__")
    static Object matchArgs() {
        return PyTuple.EMPTY;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyAst(type);
    }

    /** Positional arguments are the fields in their order; keywords are any attributes. CPython's ast_type_init. */
    @PythonInit(signature = "(*args, **kwargs)")
    static void init(Frame frame, PyAst self, Object[] args, PyDict kwargs) {
        Object fields = ObjectGetAttr.getOrNull(frame, self.type(), FIELDS);
        int count = fields == null ? 0 : ObjectLength.len(frame, fields);
        if (args.length > count) {
            throw Errors.typeError(self.type().name() + " constructor takes at most " + count + " positional argument"
                    + (count == 1 ? "" : "s"));
        }
        for (int i = 0; i < args.length; i++) {
            set(frame, self, ObjectGetItem.get(frame, fields, (long) i), args[i]);
        }
        Object[] items = kwargs == null ? new Object[0] : kwargs.itemsSnapshot();
        for (int i = 0; i < items.length; i += 2) {
            if (args.length > 0 && isAmong(frame, fields, args.length, items[i])) {
                throw Errors.typeError(self.type().name() + " got multiple values for argument '" + items[i] + "'");
            }
            set(frame, self, items[i], items[i + 1]);
        }
    }

    private static void set(Frame frame, PyAst self, Object field, Object value) {
        PyStr name = PyStrInstance.valueOrNull(field);
        if (name == null) {
            throw Errors.typeError("attribute name must be string, not '" + PyType.of(field).qualifiedTpName() + "'");
        }
        ObjectSetAttr.set(frame, self, name, value);
    }

    /** Whether the name is one of the first fields. */
    private static boolean isAmong(Frame frame, Object fields, int first, Object name) {
        if (!ObjectContains.contains(frame, fields, name)) {
            return false;
        }
        for (int i = 0; i < first; i++) {
            if (ObjectRichCompare.test(frame, ObjectGetItem.get(frame, fields, (long) i), name, CompareOp.EQ)) {
                return true;
            }
        }
        return false;
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false)
    static Object reduce(PyAst self) {
        return PyTuple.of(self.type(), PyTuple.EMPTY, AttributeStorage.dict(self));
    }
}
