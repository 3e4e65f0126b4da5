package org.pyston.nodes;

import org.pyston.ops.ObjectSetItem;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.function.PyCell;

/** A name that can be bound and unbound: one class a kind of place. */
public abstract class NameTarget {
    /** The name, mangled. */
    protected final PyStr name;

    NameTarget(PyStr name) {
        this.name = name;
    }

    /** The name, mangled. */
    public final PyStr name() {
        return name;
    }

    /** Binds the name. */
    public abstract void store(Frame frame, Object value);

    /** Unbinds the name; raises NameError when it is not bound. */
    public abstract void delete(Frame frame);

    /** Unbinds the name if it is bound: at the end of {@code except … as name}. */
    public abstract void clear(Frame frame);

    /** The slot of a plain local variable; -1 for others. */
    public int slot() {
        return -1;
    }

    /** The slots that binding or unbinding the name writes: its own for a local variable, none for others. */
    public final int[] storedSlots() {
        return slot() < 0 ? new int[0] : new int[] {slot()};
    }

    /** The union of what several names, some of them null, write. */
    public static int[] storedSlots(NameTarget... targets) {
        int[] slots = new int[targets.length];
        int n = 0;
        for (NameTarget t : targets) {
            if (t != null && t.slot() >= 0) {
                slots[n++] = t.slot();
            }
        }
        return java.util.Arrays.copyOf(slots, n);
    }

    /** In a slot of the frame. */
    public static final class Local extends NameTarget {
        private final int slot;

        public Local(PyStr name, int slot) {
            super(name);
            this.slot = slot;
        }

        @Override
        public int slot() {
            return slot;
        }

        @Override
        public void store(Frame frame, Object value) {
            frame.locals[slot] = value;
        }

        @Override
        public void delete(Frame frame) {
            if (frame.locals[slot] == null) {
                throw Errors.unboundLocal(name);
            }
            frame.locals[slot] = null;
        }

        @Override
        public void clear(Frame frame) {
            frame.locals[slot] = null;
        }
    }

    /** In a cell. */
    public static final class InCell extends NameTarget {
        private final int slot;
        private final boolean free;

        public InCell(PyStr name, int slot, boolean free) {
            super(name);
            this.slot = slot;
            this.free = free;
        }

        /** The slot of the cell. */
        public int cellSlot() {
            return slot;
        }

        @Override
        public void store(Frame frame, Object value) {
            ((PyCell) frame.locals[slot]).value = value;
        }

        @Override
        public void delete(Frame frame) {
            PyCell cell = (PyCell) frame.locals[slot];
            if (cell.value == null) {
                throw free ? Errors.unboundFree(name) : Errors.unboundLocal(name);
            }
            cell.value = null;
        }

        @Override
        public void clear(Frame frame) {
            ((PyCell) frame.locals[slot]).value = null;
        }
    }

    /** In the globals. */
    public static final class Global extends NameTarget {
        public Global(PyStr name) {
            super(name);
        }

        @Override
        public void store(Frame frame, Object value) {
            frame.globals.putStr(name, value);
        }

        @Override
        public void delete(Frame frame) {
            if (frame.globals.removeStr(name) == null) {
                throw Errors.nameError(name);
            }
        }

        @Override
        public void clear(Frame frame) {
            frame.globals.removeStr(name);
        }
    }

    /** In the namespace of a class body, a module or exec(). */
    public static final class InNamespace extends NameTarget {
        public InNamespace(PyStr name) {
            super(name);
        }

        @Override
        public void store(Frame frame, Object value) {
            if (frame.namespace instanceof PyDict d && d.type() == PyDict.TYPE) {
                d.putStr(name, value);
            } else {
                ObjectSetItem.set(frame, frame.namespace, name, value);
            }
        }

        @Override
        public void delete(Frame frame) {
            if (frame.namespace instanceof PyDict d && d.type() == PyDict.TYPE) {
                if (d.removeStr(name) == null) {
                    throw Errors.nameError(name);
                }
                return;
            }
            try {
                ObjectSetItem.delete(frame, frame.namespace, name);
            } catch (PyException e) {
                throw e.matches(ExceptionTypes.KEY_ERROR) ? Errors.nameError(name) : e;
            }
        }

        @Override
        public void clear(Frame frame) {
            store(frame, org.pyston.object.PyNone.NONE);
            delete(frame);
        }
    }
}
