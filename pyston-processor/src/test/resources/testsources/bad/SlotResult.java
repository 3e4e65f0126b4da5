// error: slot __len__ returns int, not long
package bad;

import org.pyston.annotations.*;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

@PythonType(name = "bad", module = "m")
class SlotResult {
    static final PyType TYPE = PyType.builtin(null);

    @Slot("__len__") static long f(Object self) { return 0; }
}
