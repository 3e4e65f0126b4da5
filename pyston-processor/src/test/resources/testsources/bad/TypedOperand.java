// error: slot __add__ takes ([Frame], Object, Object)
package bad;

import org.pyston.annotations.*;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

@PythonType(name = "bad", module = "m")
class TypedOperand {
    static final PyType TYPE = PyType.builtin(null);

    @Slot("__add__") static Object f(TypedOperand self, Object b) { return null; }
}
