// error: the Python name 'f' is declared twice
package bad;

import org.pyston.annotations.*;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

@PythonType(name = "bad", module = "m")
class DuplicateName {
    static final PyType TYPE = PyType.builtin(null);

    @PythonMethod(value = "f", signature = "($self, /)") static Object f(Object self) { return null; }
    @PythonConstant("f") static int g() { return 1; }
}
