// error: first parameter (after the Frame) must be the PyType
package bad;

import org.pyston.annotations.*;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

@PythonType(name = "bad", module = "m")
class ConstructorWithoutType {
    static final PyType TYPE = PyType.builtin(null);

    @PythonNew(signature = "()") static Object f(Object type) { return null; }
}
