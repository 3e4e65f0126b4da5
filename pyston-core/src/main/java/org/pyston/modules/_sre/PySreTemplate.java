package org.pyston.modules._sre;

import java.util.ArrayList;
import java.util.List;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.BufferBytes;
import org.pyston.ops.NumberIndex;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.integer.PyInt;
import org.pyston.types.list.PyList;
import org.pyston.types.str.PyStrInstance;

/** A parsed replacement: {@code _sre.SRE_Template}. */
@PythonType(name = "SRE_Template", module = "_sre", hidden = true)
public final class PySreTemplate extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PySreTemplateExposed());

    final SreTemplate template;
    /** The first literal as Python gave it. */
    final Object first;

    private PySreTemplate(SreTemplate template, Object first) {
        super(TYPE);
        this.template = template;
        this.first = first;
    }

    /** Of a list of literals and group numbers in turn; raises TypeError. */
    static PySreTemplate of(Frame frame, PyList list) {
        Object[] items = list.toArray();
        if ((items.length & 1) == 0) {
            throw invalid();
        }
        List<Object> literals = new ArrayList<>(items.length / 2 + 1);
        int[] groups = new int[items.length / 2];
        for (int i = 0; i < items.length; i++) {
            if ((i & 1) == 0) {
                literals.add(literal(frame, items[i]));
            } else {
                if (!PyInt.isInt(items[i])) {
                    throw Errors.typeError("an integer is required");
                }
                groups[i / 2] = NumberIndex.asIntClipped(frame, items[i]);
                if (groups[i / 2] < 0) {
                    throw invalid();
                }
            }
        }
        return new PySreTemplate(new SreTemplate(literals, groups), items[0]);
    }

    private static Object literal(Frame frame, Object item) {
        PyStr s = PyStrInstance.valueOrNull(item);
        if (s != null) {
            return s;
        }
        BufferBytes bytes = BufferBytes.orNull(frame, item);
        if (bytes == null) {
            throw invalid();
        }
        return bytes.toArray();
    }

    private static RuntimeException invalid() {
        return Errors.typeError("invalid template");
    }

    boolean isText() {
        return PyStrInstance.isStr(first);
    }

    /** Raises IndexError when a group is not one of the match's. */
    void check(int[] spans) {
        if (template.maxGroup() * 2 >= spans.length) {
            throw Errors.indexError("no such group");
        }
    }

    /** The replacement for a match. */
    Object expand(PatternText text, int[] spans) {
        if (template.isLiteral()) {
            return first;
        }
        check(spans);
        if (text.text != null && isText()) {
            PyStrBuilder out = new PyStrBuilder();
            template.expand(text.text, spans, out);
            return out.build();
        }
        if (text.text == null && !isText()) {
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            template.expand(text.bytes.array, text.bytes.offset, spans, out);
            return PyBytes.of(out.toByteArray());
        }
        throw Errors.typeError("sequence item 0: expected " + (text.text != null ? "str instance"
                : "a bytes-like object") + ", " + PyType.of(first).name() + " found");
    }
}
