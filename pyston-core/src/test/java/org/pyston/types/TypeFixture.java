package org.pyston.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Interpreter;
import org.pyston.runtime.Options;
import org.pyston.runtime.PyException;
import org.pyston.runtime.Tiering;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.tuple.PyTuple;

/** An interpreter without code, for tests of the object model. */
public class TypeFixture {
    protected final Interpreter interpreter = new Interpreter(Options.DEFAULT, null,
            new Tiering(Options.DEFAULT, () -> null));
    protected final Frame frame = frame();

    private Frame frame() {
        PyDict globals = new PyDict();
        globals.putStr(PyStr.of("__name__"), PyStr.of("m"));
        return new Frame(interpreter.threadState(Thread.currentThread()), null, null, globals, interpreter.builtins,
                new Object[0]);
    }

    protected static PyStr str(String text) {
        return PyStr.of(text);
    }

    protected Object get(Object o, String name) {
        return ObjectGetAttr.get(frame, o, str(name));
    }

    protected void set(Object o, String name, Object value) {
        ObjectSetAttr.set(frame, o, str(name), value);
    }

    protected Object call(Object callee, Object... args) {
        return ObjectCall.call(frame, callee, args);
    }

    /** {@code type(name, bases, dict(entries))}, entries alternating names and values. */
    protected PyType makeClass(String name, PyTuple bases, Object... entries) {
        PyDict dict = new PyDict();
        for (int i = 0; i < entries.length; i += 2) {
            dict.putStr(str((String) entries[i]), entries[i + 1]);
        }
        return (PyType) call(PyType.TYPE, str(name), bases, dict);
    }

    protected void assertRepr(String expected, Object o) {
        assertEquals(expected, ObjectRepr.repr(frame, o).toString());
    }

    protected void assertStr(String expected, Object o) {
        assertEquals(expected, ObjectStr.str(frame, o).toString());
    }

    /** {@code expected} is the type's name, a colon and the text. */
    protected void assertRaises(String expected, Executable code) {
        PyException e = assertThrows(PyException.class, code);
        assertEquals(expected, e.value().type().name() + ": " + ObjectStr.str(frame, e.value()));
    }
}
