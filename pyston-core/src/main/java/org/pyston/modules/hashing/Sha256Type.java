package org.pyston.modules.hashing;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** The type {@code _sha2.SHA256Type}. */
@PythonType(name = "SHA256Type", module = "_sha2", parts = {HashMethods.class})
final class Sha256Type {
    static final PyType TYPE = PyType.builtin(new Sha256TypeExposed());

    private Sha256Type() {
    }
}
