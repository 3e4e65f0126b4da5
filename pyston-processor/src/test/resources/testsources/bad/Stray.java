// error: Stray has neither @PythonType nor @PythonModule, nor is it a part
package bad;

import org.pyston.annotations.PythonFunction;

class Stray {
    @PythonFunction(value = "f", signature = "()")
    static void f() {
    }
}
