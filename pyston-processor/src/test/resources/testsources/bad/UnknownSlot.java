// error: there is no slot __lenght__
package bad;

import org.pyston.annotations.*;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

@PythonType(name = "bad", module = "m")
class UnknownSlot {
    static final PyType TYPE = PyType.builtin(null);

    @Slot("__lenght__") static int f(Object self) { return 0; }
}
