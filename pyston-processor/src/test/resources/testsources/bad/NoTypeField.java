// error: a class with @PythonType needs a field
import org.pyston.annotations.PythonType;

@PythonType(name = "bad", module = "m")
class NoTypeField {
}
