package org.pyston.modules.hashing;

import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;

/** The type {@code _sha3.sha3_384}. */
@PythonType(name = "sha3_384", module = "_sha3", parts = {HashMethods.class, SpongeAttributes.class})
final class Sha3x384Type {
    static final PyType TYPE = PyType.builtin(new Sha3x384TypeExposed());

    private Sha3x384Type() {
    }

    @PythonNew(signature = "(data=b'', /, *, usedforsecurity=True)")
    static Object make(Frame frame, PyType type, Object data, boolean usedForSecurity) {
        return new PyHash(TYPE, "sha3_384", 104, 48, new KeccakDigest(104, SpongeAttributes.SHA3_SUFFIX)).with(frame, data);
    }
}
