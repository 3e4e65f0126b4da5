// error: slot __getitem__ takes ([Frame], the instance, Object)
package bad;

import org.pyston.annotations.*;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

@PythonType(name = "bad", module = "m")
class SlotParameters {
    static final PyType TYPE = PyType.builtin(null);

    @Slot("__getitem__") static Object f(Object self, int key) { return null; }
}
