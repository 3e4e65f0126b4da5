package org.pyston.modules._abc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.set.PySet;
import org.pyston.types.tuple.PyTuple;

/** What an abstract class remembers of its virtual subclasses, all of them weakly. Behind its own monitor. */
@PythonType(name = "_abc_data", module = "_abc", hidden = true, doc = "The registry and the caches of an abstract class.")
public final class AbcData extends PyObject {
    public static final PyType TYPE = PyType.builtin(new AbcDataExposed());
    static final PyStr NAME = PyStr.of("_abc_impl");

    private final Set<PyType> registry = weakSet();
    private final Set<PyType> cache = weakSet();
    private final Set<PyType> negative = weakSet();
    private long negativeToken;

    AbcData(long token) {
        super(TYPE);
        this.negativeToken = token;
    }

    private static Set<PyType> weakSet() {
        return Collections.newSetFromMap(new WeakHashMap<>());
    }

    /** The data of a class that {@code _abc_init} has seen. */
    static AbcData of(Object self) {
        if (self instanceof PyType type && type.lookup(NAME) instanceof AbcData data) {
            return data;
        }
        throw Errors.typeError("_abc_impl is set to a wrong type");
    }

    synchronized boolean knows(PyType subclass) {
        return cache.contains(subclass);
    }

    /** Whether it is known not to be a subclass; what was found out before the last registration is forgotten. */
    synchronized boolean excludes(PyType subclass, long token) {
        if (negativeToken < token) {
            negative.clear();
            negativeToken = token;
            return false;
        }
        return negative.contains(subclass);
    }

    synchronized void remember(PyType subclass, boolean result, long token) {
        if (result) {
            cache.add(subclass);
        } else if (negativeToken == token) {
            negative.add(subclass);
        }
    }

    synchronized void register(PyType subclass) {
        registry.add(subclass);
    }

    synchronized List<PyType> registered() {
        return registry.isEmpty() ? List.of() : new ArrayList<>(registry);
    }

    synchronized void resetRegistry() {
        registry.clear();
    }

    synchronized void resetCaches() {
        cache.clear();
        negative.clear();
    }

    Object dump(Frame frame) {
        List<PyType> a;
        List<PyType> b;
        List<PyType> c;
        long token;
        synchronized (this) {
            a = new ArrayList<>(registry);
            b = new ArrayList<>(cache);
            c = new ArrayList<>(negative);
            token = negativeToken;
        }
        return PyTuple.of(references(frame, a), references(frame, b), references(frame, c), token);
    }

    private static Object references(Frame frame, List<PyType> types) {
        PySet set = new PySet();
        for (PyType type : types) {
            set.add(frame, org.pyston.types.weak.PyWeakReference.to(frame, type));
        }
        return set;
    }
}
