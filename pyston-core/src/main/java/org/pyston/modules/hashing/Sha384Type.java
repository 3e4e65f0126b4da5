package org.pyston.modules.hashing;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** The type {@code _sha2.SHA384Type}. */
@PythonType(name = "SHA384Type", module = "_sha2", parts = {HashMethods.class})
final class Sha384Type {
    static final PyType TYPE = PyType.builtin(new Sha384TypeExposed());

    private Sha384Type() {
    }
}
