// error: signature must begin with the receiver
package bad;

import org.pyston.annotations.*;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

@PythonType(name = "bad", module = "m")
class NoReceiverInSignature {
    static final PyType TYPE = PyType.builtin(null);

    @PythonMethod(value = "f", signature = "(a, /)") static Object f(Object self, Object a) { return null; }
}
