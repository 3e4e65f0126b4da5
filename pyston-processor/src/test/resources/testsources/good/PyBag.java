package p;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;

@PythonType(name = "bag", hashable = false, matchSequence = true, doc = "A \"bag\".\n")
public final class PyBag {
    public static final PyType TYPE = PyType.builtin(new PyBagExposed());

    @PythonNew(signature = "(iterable=(), /)")
    static Object make(Frame frame, PyType type, Object iterable) {
        return null;
    }

    @Slot("__len__")
    static int len(PyBag self) {
        return 0;
    }

    @Slot("__getitem__")
    static Object get(PyBag self, Object key) {
        return null;
    }

    @Slot("__pow__")
    static Object pow(Object base, Object exponent, Object modulus) {
        return null;
    }

    @PythonMethod(value = "index", signature = "($self, value, start=0, stop=sys.maxsize, /)")
    static long index(PyBag self, Object value, long start, long stop) {
        return 0;
    }

    @PythonGetter("size")
    static int size(PyBag self) {
        return 0;
    }

    @PythonSetter("size")
    static void setSize(PyBag self, Object value) {
    }
}
