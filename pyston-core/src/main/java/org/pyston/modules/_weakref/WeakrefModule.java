package org.pyston.modules._weakref;

import java.util.List;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyObject;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;
import org.pyston.types.weak.CallableProxyType;
import org.pyston.types.weak.PyWeakProxy;
import org.pyston.types.weak.PyWeakReference;
import org.pyston.types.weak.WeakReferences;

/** The module {@code _weakref}, on which {@code weakref} stands. */
@PythonModule(value = "_weakref", doc = "Weak references.")
public final class WeakrefModule {
    private WeakrefModule() {
    }

    @PythonConstant("ref")
    static Object ref() {
        return PyWeakReference.TYPE;
    }

    @PythonConstant("ReferenceType")
    static Object referenceType() {
        return PyWeakReference.TYPE;
    }

    @PythonConstant("ProxyType")
    static Object proxyType() {
        return PyWeakProxy.TYPE;
    }

    @PythonConstant("CallableProxyType")
    static Object callableProxyType() {
        return CallableProxyType.TYPE;
    }

    @PythonFunction(value = "proxy", signature = "(object, callback=None, /)", doc = "A weak proxy of an object.")
    static Object proxy(Frame frame, Object object, Object callback) {
        return PyWeakProxy.make(frame, object, callback);
    }

    @PythonFunction(value = "getweakrefcount", signature = "(object, /)", doc = "The number of weak references to an object.")
    static long count(Frame frame, Object object) {
        return WeakReferences.of(frame).to(object).size();
    }

    @PythonFunction(value = "getweakrefs", signature = "(object, /)", doc = "A list of the weak references to an object.")
    static Object references(Frame frame, Object object) {
        List<PyObject> found = WeakReferences.of(frame).to(object);
        return PyList.of(found.toArray());
    }

    @PythonFunction(value = "_remove_dead_weakref", signature = "(dct, key, /)",
            doc = "Removes an entry whose value is a dead weak reference.")
    static void removeDead(Frame frame, PyDict dct, Object key) {
        Object value = dct.get(frame, key);
        if (value == null) {
            return;
        }
        if (!(value instanceof PyWeakReference r)) {
            throw Errors.typeError("not a weakref");
        }
        if (r.referent() == null) {
            dct.remove(frame, key);
        }
    }
}
