// error: signature has a required parameter after an optional one
package bad;

import org.pyston.annotations.*;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

@PythonModule("bad")
class RequiredAfterOptional {
    @PythonFunction(value = "f", signature = "(a=1, b, /)") static void f(Object a, Object b) { }
}
