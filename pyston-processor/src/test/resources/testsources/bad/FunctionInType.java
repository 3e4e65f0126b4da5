// error: @PythonFunction does not belong in a type
package bad;

import org.pyston.annotations.*;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

@PythonType(name = "bad", module = "m")
class FunctionInType {
    static final PyType TYPE = PyType.builtin(null);

    @PythonFunction(value = "f", signature = "()") static void f() { }
}
