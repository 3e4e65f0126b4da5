package org.pyston.modules._json;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.floating.PyFloat;
import org.pyston.types.integer.PyInt;
import org.pyston.types.tuple.PyTuple;

/** {@code _json.make_scanner}: called, it reads one value. */
@PythonType(name = "Scanner", module = "_json", hidden = true, subclassable = true, doc = "Reads JSON.")
public final class PyJsonScanner extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyJsonScannerExposed());

    final boolean strict;
    /** None for none, as the other hooks. */
    final Object objectHook;
    final Object pairsHook;
    final Object parseFloat;
    final Object parseInt;
    final Object parseConstant;

    private PyJsonScanner(Frame frame, PyType type, Object context) {
        super(type);
        strict = ObjectIsTrue.isTrue(frame, get(frame, context, "strict"));
        objectHook = get(frame, context, "object_hook");
        pairsHook = get(frame, context, "object_pairs_hook");
        parseFloat = get(frame, context, "parse_float");
        parseInt = get(frame, context, "parse_int");
        parseConstant = get(frame, context, "parse_constant");
    }

    private static Object get(Frame frame, Object context, String name) {
        return ObjectGetAttr.get(frame, context, PyStr.of(name));
    }

    @PythonNew(signature = "(context)")
    static Object make(Frame frame, PyType type, Object context) {
        return new PyJsonScanner(frame, type, context);
    }

    @Slot("__call__")
    static Object call(Frame frame, PyJsonScanner self, Object[] args, PyStr[] names) {
        int keywords = names == null ? 0 : names.length;
        if (args.length != 2 || keywords > 0 && !names[keywords - 1].contentEquals("idx")) {
            throw Errors.typeError("scan_once() takes exactly 2 arguments (" + args.length + " given)");
        }
        PyStr text = JsonText.string(args[0]);
        long index = SliceIndices.toSize(frame, args[1]);
        if (index < 0) {
            throw Errors.valueError("idx cannot be negative");
        }
        ValueScan scan = new ValueScan(frame, self, text);
        Object value = scan.scan((int) Math.min(index, Integer.MAX_VALUE));
        return PyTuple.of(value, (long) scan.end);
    }

    boolean readsFloats() {
        return parseFloat == PyFloat.TYPE;
    }

    boolean readsInts() {
        return parseInt == PyInt.TYPE;
    }

    boolean hasObjectHook() {
        return objectHook != PyNone.NONE;
    }

    boolean hasPairsHook() {
        return pairsHook != PyNone.NONE;
    }

    @PythonGetter(value = "strict", member = true)
    static boolean strict(PyJsonScanner self) {
        return self.strict;
    }

    @PythonGetter(value = "object_hook", member = true)
    static Object objectHook(PyJsonScanner self) {
        return self.objectHook;
    }

    @PythonGetter(value = "object_pairs_hook", member = true)
    static Object pairsHook(PyJsonScanner self) {
        return self.pairsHook;
    }

    @PythonGetter(value = "parse_float", member = true)
    static Object parseFloat(PyJsonScanner self) {
        return self.parseFloat;
    }

    @PythonGetter(value = "parse_int", member = true)
    static Object parseInt(PyJsonScanner self) {
        return self.parseInt;
    }

    @PythonGetter(value = "parse_constant", member = true)
    static Object parseConstant(PyJsonScanner self) {
        return self.parseConstant;
    }
}
