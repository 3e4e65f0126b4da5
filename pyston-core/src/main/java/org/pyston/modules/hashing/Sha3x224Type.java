package org.pyston.modules.hashing;

import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;

/** The type {@code _sha3.sha3_224}. */
@PythonType(name = "sha3_224", module = "_sha3", parts = {HashMethods.class, SpongeAttributes.class})
final class Sha3x224Type {
    static final PyType TYPE = PyType.builtin(new Sha3x224TypeExposed());

    private Sha3x224Type() {
    }

    @PythonNew(signature = "(data=b'', /, *, usedforsecurity=True)")
    static Object make(Frame frame, PyType type, Object data, boolean usedForSecurity) {
        return new PyHash(TYPE, "sha3_224", 144, 28, new KeccakDigest(144, SpongeAttributes.SHA3_SUFFIX)).with(frame, data);
    }
}
