// error: a class with @PythonType needs a field
package bad;

import org.pyston.annotations.PythonType;

@PythonType(name = "bad", module = "m")
class NoTypeField {
}
