// error: has 1 Java parameter(s) for the 2 of signature ($self, a, b, /)
package bad;

import org.pyston.annotations.*;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

@PythonType(name = "bad", module = "m")
class TooFewParameters {
    static final PyType TYPE = PyType.builtin(null);

    @PythonMethod(value = "f", signature = "($self, a, b, /)") static Object f(Object self, Object a) { return null; }
}
