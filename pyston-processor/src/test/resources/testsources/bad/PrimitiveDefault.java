// error: default None is no literal of type int
package bad;

import org.pyston.annotations.*;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

@PythonModule("bad")
class PrimitiveDefault {
    @PythonFunction(value = "f", signature = "(x=None, /)") static void f(int x) { }
}
