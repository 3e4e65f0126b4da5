package p;

import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

@PythonModule("_bag")
@ExportsTypes(PyBag.class)
final class BagModule {
    private BagModule() {
    }

    @PythonConstant("half")
    static double half() {
        return 0.5;
    }

    @PythonFunction(value = "fill", signature = "(bag, /, sep='a,b', *args, key, **kw)")
    static void fill(PyBag bag, PyStr sep, Object[] args, Object key, PyDict kw) {
    }
}
