// error: there is no @PythonGetter("size")
package bad;

import org.pyston.annotations.*;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

@PythonType(name = "bad", module = "m")
class SetterAlone {
    static final PyType TYPE = PyType.builtin(null);

    @PythonSetter("size") static void f(Object self, Object value) { }
}
