package org.pyston.modules.hashing;

import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonModule;

/** The module {@code _sha3}. */
@PythonModule("_sha3")
@ExportsTypes({Sha3x224Type.class, Sha3x256Type.class, Sha3x384Type.class, Sha3x512Type.class, Shake128Type.class, Shake256Type.class})
final class Sha3Module {
    private Sha3Module() {
    }

    @PythonConstant("implementation")
    static String implementation() {
        return "Java";
    }
}
