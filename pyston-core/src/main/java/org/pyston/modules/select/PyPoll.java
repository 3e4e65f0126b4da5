package org.pyston.modules.select;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.NumberFloat;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.exception.OsErrors;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** {@code select.poll()}. */
@PythonType(name = "poll", module = "select", hidden = true)
final class PyPoll extends PyObject {
    static final PyType TYPE = PyType.builtin(new PyPollExposed());

    private final Map<Integer, Integer> wanted = new LinkedHashMap<>();

    PyPoll() {
        super(TYPE);
    }

    @PythonMethod(value = "register", signature = "($self, fd, eventmask=7, /)", doc = "Adds a file or changes its events.")
    static void register(Frame frame, PyPoll self, Object fd, int eventmask) {
        int number = Descriptors.of(frame, fd);
        synchronized (self) {
            self.wanted.put(number, eventmask);
        }
    }

    @PythonMethod(value = "modify", signature = "($self, fd, eventmask, /)", doc = "Changes the events of a file.")
    static void modify(Frame frame, PyPoll self, Object fd, int eventmask) {
        int number = Descriptors.of(frame, fd);
        synchronized (self) {
            if (!self.wanted.containsKey(number)) {
                throw OsErrors.of(OsErrors.ENOENT, null);
            }
            self.wanted.put(number, eventmask);
        }
    }

    @PythonMethod(value = "unregister", signature = "($self, fd, /)", doc = "Takes a file out.")
    static void unregister(Frame frame, PyPoll self, Object fd) {
        int number = Descriptors.of(frame, fd);
        synchronized (self) {
            if (self.wanted.remove(number) == null) {
                throw Errors.keyError((long) number);
            }
        }
    }

    @PythonMethod(value = "poll", signature = "($self, timeout=None, /)", doc = "Waits; a list of descriptors and their events.")
    static Object poll(Frame frame, PyPoll self, Object timeout) {
        long nanos = -1;
        if (timeout != null && timeout != PyNone.NONE) {
            if (!(timeout instanceof Double) && !org.pyston.ops.NumberIndex.isIndex(timeout)) {
                throw Errors.typeError("timeout must be an integer or None");
            }
            double millis = NumberFloat.asDouble(frame, timeout);
            nanos = millis < 0 ? -1 : (long) Math.min(9e18, Math.ceil(millis) * 1e6);
        }
        Waiting waiting = new Waiting(frame, nanos);
        while (true) {
            PyList ready = self.ready(frame);
            if (ready.size() > 0 || !waiting.pause()) {
                return ready;
            }
        }
    }

    private PyList ready(Frame frame) {
        Map<Integer, Integer> all;
        synchronized (this) {
            all = new LinkedHashMap<>(wanted);
        }
        PyList ready = new PyList();
        for (Map.Entry<Integer, Integer> e : all.entrySet()) {
            int events = SelectModule.events(frame, e.getKey(), e.getValue());
            if (events != 0) {
                ready.append(PyTuple.of((long) e.getKey(), (long) events));
            }
        }
        return ready;
    }
}
