package org.pyston.types.bytes;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** A {@code memoryview}: looks at the memory of another object. Source: PEP 3118; CPython's memoryobject.c. */
@PythonType(name = "memoryview", matchSequence = true, textSignature = "(object)",
        parts = {MemoryViewSlots.class, MemoryViewMethods.class, MemoryViewAttributes.class},
        doc = "A view of the memory of an object with the buffer protocol.")
public final class PyMemoryView extends PyObject implements PyBuffer.Exporter {
    public static final PyType TYPE = PyType.builtin(new PyMemoryViewExposed());

    /** The buffer that several views share: it is released with the last of them. */
    private static final class Shared {
        final PyBuffer base;
        private int views;

        Shared(PyBuffer base) {
            this.base = base;
        }

        synchronized void enter() {
            views++;
        }

        void leave() {
            boolean last;
            synchronized (this) {
                last = --views == 0;
            }
            if (last) {
                base.release();
            }
        }
    }

    private final Shared shared;
    private final PyBuffer view;
    private int exports;
    private boolean released;
    /** 0 while unknown. */
    private long hash;

    private PyMemoryView(Shared shared, PyBuffer view) {
        super(TYPE);
        this.shared = shared;
        this.view = view;
        shared.enter();
    }

    /** A view of a buffer, which is released with it. */
    public static PyMemoryView of(PyBuffer buffer) {
        return new PyMemoryView(new Shared(buffer), buffer);
    }

    /** What {@code Slots.buffer} returned, as Python sees it: a view. */
    public static Object ofResult(Object result) {
        return result instanceof PyBuffer buffer ? of(buffer) : result;
    }

    /** {@code memoryview(o)}. */
    public static PyMemoryView of(Frame frame, Object o) {
        if (o instanceof PyMemoryView m) {
            return m.with(m.buffer());
        }
        if (!PyBuffer.isExporter(o)) {
            throw Errors.typeError("memoryview: a bytes-like object is required, not '" + PyType.of(o).name() + "'");
        }
        return of(PyBuffer.of(frame, o, PyBuffer.FULL_RO));
    }

    /** Another view of the same object. */
    PyMemoryView with(PyBuffer other) {
        return new PyMemoryView(shared, other);
    }

    /** What is looked at; raises ValueError once the view is released. */
    public PyBuffer buffer() {
        if (released) {
            throw Errors.valueError("operation forbidden on released memoryview object");
        }
        return view;
    }

    boolean isReleased() {
        return released;
    }

    /** {@code release()}: raises BufferError while somebody uses a buffer of the view. */
    synchronized void release() {
        if (released) {
            return;
        }
        if (exports > 0) {
            throw Errors.bufferError("memoryview has " + exports + " exported buffer" + (exports == 1 ? "" : "s"));
        }
        releaseNow();
    }

    /** Releases whatever is exported. */
    void releaseNow() {
        if (!released) {
            released = true;
            shared.leave();
        }
    }

    /** A buffer of the view's memory. */
    synchronized PyBuffer export() {
        PyBuffer b = buffer();
        exports++;
        return new PyBuffer(b.owner, this, b.array, b.offset, b.readOnly, b.format, b.itemSize, b.shape(), b.strides());
    }

    @Override
    public synchronized void bufferReleased(PyBuffer buffer) {
        exports--;
    }

    /** {@code hash(self)}; raises ValueError for memory that can change. */
    long hash(Frame frame) {
        if (hash == 0) {
            PyBuffer b = buffer();
            if (!b.readOnly) {
                throw Errors.valueError("cannot hash writable memoryview object");
            }
            char c = BufferItem.code(b.format);
            if (c != 'B' && c != 'b' && c != 'c') {
                throw Errors.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
            }
            if (b.owner != null) {
                org.pyston.ops.ObjectHash.hash(frame, b.owner); // raises TypeError if the object is not hashable
            }
            hash = PyBytes.of(b.toBytes()).hash();
        }
        return hash;
    }
}
