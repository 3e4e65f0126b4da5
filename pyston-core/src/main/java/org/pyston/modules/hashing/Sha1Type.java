package org.pyston.modules.hashing;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** The type {@code _sha1.sha1}. */
@PythonType(name = "sha1", module = "_sha1", parts = {HashMethods.class}, hidden = true)
final class Sha1Type {
    static final PyType TYPE = PyType.builtin(new Sha1TypeExposed());

    private Sha1Type() {
    }
}
