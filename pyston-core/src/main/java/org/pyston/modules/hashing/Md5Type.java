package org.pyston.modules.hashing;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** The type {@code _md5.md5}. */
@PythonType(name = "md5", module = "_md5", parts = {HashMethods.class}, hidden = true)
final class Md5Type {
    static final PyType TYPE = PyType.builtin(new Md5TypeExposed());

    private Md5Type() {
    }
}
