package org.pyston.types.type;

import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.util.NotInlined;

/** {@code type.__call__}: makes an instance, or tells the type of one. Source: CPython's type_call. */
final class TypeCall extends NotInlined {
    private TypeCall() {
    }

    static Object call(Frame frame, PyType self, Object[] args, PyStr[] names) {
        if (self == PyType.TYPE) {
            if (args.length == 1 && (names == null || names.length == 0)) {
                return PyType.of(args[0]);
            }
            int positional = names == null ? args.length : args.length - names.length;
            if (positional != 3) {
                throw Errors.typeError("type() takes 1 or 3 arguments");
            }
        }
        Object made = self.slots().newObject(frame, self, args, names);
        PyType type = PyType.of(made);
        if (type.isSubtypeOf(self)) {
            type.slots().init(frame, made, args, names);
        }
        return made;
    }
}
