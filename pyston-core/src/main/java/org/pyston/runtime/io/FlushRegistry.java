package org.pyston.runtime.io;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.pyston.object.PyObject;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;

/**
 * The files with data that is not written yet. They are held strongly: CPython writes what is left when a file is
 * forgotten, here it is written at exit at the latest.
 */
public final class FlushRegistry {
    private static final PyStr FLUSH = PyStr.of("flush");

    private final Set<PyObject> pending = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    /** Made by {@code Interpreter.state}. */
    public FlushRegistry() {
    }

    /** The file has data to write. */
    public void add(PyObject file) {
        pending.add(file);
    }

    /** All data of the file is written, or given up. */
    public void remove(PyObject file) {
        pending.remove(file);
    }

    /** Writes all that is left; errors have nowhere to go. */
    public void flushAll(Frame frame) {
        for (int round = 0; round < 3 && !pending.isEmpty(); round++) { // text files hand over to their buffers
            for (Object file : pending.toArray()) {
                pending.remove(file);
                try {
                    ObjectCall.callMethod(frame, file, FLUSH);
                } catch (PyException e) {
                    continue;
                }
            }
        }
    }
}
