// error: no argument converts to java.util.List
package bad;

import org.pyston.annotations.*;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

@PythonModule("bad")
class Unconvertible {
    @PythonFunction(value = "f", signature = "(x, /)") static void f(java.util.List<String> x) { }
}
