// error: must not be private
package bad;

import org.pyston.annotations.*;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

@PythonType(name = "bad", module = "m")
class PrivateMethod {
    static final PyType TYPE = PyType.builtin(null);

    @PythonMethod(value = "f", signature = "($self, /)") private static Object f(Object self) { return null; }
}
