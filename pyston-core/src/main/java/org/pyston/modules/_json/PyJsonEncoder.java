package org.pyston.modules._json;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyBuiltinFunction;
import org.pyston.types.tuple.PyTuple;

/** {@code _json.make_encoder}: called, it writes one value without line breaks. */
@PythonType(name = "Encoder", module = "_json", hidden = true, subclassable = true, doc = "Writes JSON.")
public final class PyJsonEncoder extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyJsonEncoderExposed());

    /** The objects being written, by id; null when cycles are not looked for. */
    final PyDict markers;
    final Object defaultFunction;
    final Object encoder;
    final Object indent;
    final PyStr keySeparator;
    final PyStr itemSeparator;
    final boolean sortKeys;
    final boolean skipKeys;
    final boolean allowNan;
    /** 1 when the encoder is encode_basestring_ascii, 0 when it is encode_basestring, else -1. */
    final int fast;

    private PyJsonEncoder(PyType type, PyDict markers, Object defaultFunction, Object encoder, Object indent,
            PyStr keySeparator, PyStr itemSeparator, boolean sortKeys, boolean skipKeys, boolean allowNan) {
        super(type);
        this.markers = markers;
        this.defaultFunction = defaultFunction;
        this.encoder = encoder;
        this.indent = indent;
        this.keySeparator = keySeparator;
        this.itemSeparator = itemSeparator;
        this.sortKeys = sortKeys;
        this.skipKeys = skipKeys;
        this.allowNan = allowNan;
        String name = encoder instanceof PyBuiltinFunction f ? f.def.qualifiedName() : "";
        fast = name.equals("_json.encode_basestring_ascii") ? 1 : name.equals("_json.encode_basestring") ? 0 : -1;
    }

    @PythonNew(signature = "(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, "
            + "allow_nan)")
    static Object make(PyType type, Object markers, Object defaultFunction, Object encoder, Object indent,
            PyStr keySeparator, PyStr itemSeparator, boolean sortKeys, boolean skipKeys, boolean allowNan) {
        if (markers != PyNone.NONE && !(markers instanceof PyDict)) {
            throw Errors.typeError("make_encoder() argument 1 must be dict or None, not " + PyType.of(markers).name());
        }
        return new PyJsonEncoder(type, markers instanceof PyDict d ? d : null, defaultFunction, encoder, indent,
                keySeparator, itemSeparator, sortKeys, skipKeys, allowNan);
    }

    @Slot("__call__")
    static Object call(Frame frame, PyJsonEncoder self, Object[] args, PyStr[] names) {
        if (args.length != 2) {
            throw Errors.typeError("_iterencode() takes exactly 2 arguments (" + args.length + " given)");
        }
        return PyTuple.of(new ValueWriter(frame, self).write(args[0]));
    }

    @PythonGetter(value = "markers", member = true)
    static Object markers(PyJsonEncoder self) {
        return self.markers == null ? PyNone.NONE : self.markers;
    }

    @PythonGetter(value = "default", member = true)
    static Object defaultFunction(PyJsonEncoder self) {
        return self.defaultFunction;
    }

    @PythonGetter(value = "encoder", member = true)
    static Object encoder(PyJsonEncoder self) {
        return self.encoder;
    }

    @PythonGetter(value = "indent", member = true)
    static Object indent(PyJsonEncoder self) {
        return self.indent;
    }

    @PythonGetter(value = "key_separator", member = true)
    static Object keySeparator(PyJsonEncoder self) {
        return self.keySeparator;
    }

    @PythonGetter(value = "item_separator", member = true)
    static Object itemSeparator(PyJsonEncoder self) {
        return self.itemSeparator;
    }

    @PythonGetter(value = "sort_keys", member = true)
    static boolean sortKeys(PyJsonEncoder self) {
        return self.sortKeys;
    }

    @PythonGetter(value = "skipkeys", member = true)
    static boolean skipKeys(PyJsonEncoder self) {
        return self.skipKeys;
    }
}
