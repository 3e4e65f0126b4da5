// error: must be static
package bad;

import org.pyston.annotations.*;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

@PythonType(name = "bad", module = "m")
class NotStatic {
    static final PyType TYPE = PyType.builtin(null);

    @PythonMethod(value = "f", signature = "($self, /)") Object f(Object self) { return null; }
}
