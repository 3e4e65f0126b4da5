package org.pyston.modules.hashing;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** The type {@code _sha2.SHA512Type}. */
@PythonType(name = "SHA512Type", module = "_sha2", parts = {HashMethods.class})
final class Sha512Type {
    static final PyType TYPE = PyType.builtin(new Sha512TypeExposed());

    private Sha512Type() {
    }
}
