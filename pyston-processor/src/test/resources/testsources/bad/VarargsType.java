// error: parameter of *args must be Object[]
package bad;

import org.pyston.annotations.*;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

@PythonModule("bad")
class VarargsType {
    @PythonFunction(value = "f", signature = "(*args)") static void f(Object args) { }
}
