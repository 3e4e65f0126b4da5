package org.pyston.modules.hashing;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** The type {@code _sha2.SHA224Type}. */
@PythonType(name = "SHA224Type", module = "_sha2", parts = {HashMethods.class})
final class Sha224Type {
    static final PyType TYPE = PyType.builtin(new Sha224TypeExposed());

    private Sha224Type() {
    }
}
