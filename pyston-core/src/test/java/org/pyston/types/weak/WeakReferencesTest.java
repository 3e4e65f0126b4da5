package org.pyston.types.weak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.types.TypeFixture;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** Weak references die with their object, call back at a poll, and are shared. */
class WeakReferencesTest extends TypeFixture {
    private final PyType a = makeClass("A", PyTuple.EMPTY);

    @Test
    void sharesReferencesWithoutCallback() {
        Object o = call(a);
        PyWeakReference ref = PyWeakReference.to(frame, o);
        assertSame(ref, call(PyWeakReference.TYPE, o));
        assertSame(o, call(ref));
        assertSame(ref, get(o, "__weakref__"));
        PyWeakProxy proxy = PyWeakProxy.make(frame, o, PyNone.NONE);
        set(proxy, "x", 1L);
        assertEquals(1L, get(o, "x"));
        assertEquals(2, WeakReferences.of(frame).to(o).size());
        assertRaises("TypeError: cannot create weak reference to 'int' object", () -> call(PyWeakReference.TYPE, 1L));
    }

    @Test
    void callsBackAtAPoll() throws InterruptedException {
        PyList dead = new PyList();
        Object ref = call(PyWeakReference.TYPE, call(a), get(dead, "append"));
        for (int i = 0; i < 200 && !interpreter.pollRequested(); i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertTrue(interpreter.pollRequested());
        assertEquals(0, dead.size());
        WeakReferences.of(frame).drain(frame);
        assertSame(ref, dead.get(0));
        assertSame(PyNone.NONE, call(ref));
        assertFalse(WeakReferences.of(frame).to(ref).size() > 0);
    }
}
