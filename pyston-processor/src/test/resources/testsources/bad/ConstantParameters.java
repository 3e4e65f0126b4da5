// error: a constant's method takes no parameters
package bad;

import org.pyston.annotations.*;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

@PythonModule("bad")
class ConstantParameters {
    @PythonConstant("c") static int f(int x) { return 0; }
}
