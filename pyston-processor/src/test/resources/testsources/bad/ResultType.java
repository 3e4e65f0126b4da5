// error: result type char has no Python equivalent
package bad;

import org.pyston.annotations.*;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

@PythonModule("bad")
class ResultType {
    @PythonFunction(value = "f", signature = "()") static char f() { return 0; }
}
