package org.pyston.modules.hashing;

import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;

/** The type {@code _sha3.sha3_256}. */
@PythonType(name = "sha3_256", module = "_sha3", parts = {HashMethods.class, SpongeAttributes.class})
final class Sha3x256Type {
    static final PyType TYPE = PyType.builtin(new Sha3x256TypeExposed());

    private Sha3x256Type() {
    }

    @PythonNew(signature = "(data=b'', /, *, usedforsecurity=True)")
    static Object make(Frame frame, PyType type, Object data, boolean usedForSecurity) {
        return new PyHash(TYPE, "sha3_256", 136, 32, new KeccakDigest(136, SpongeAttributes.SHA3_SUFFIX)).with(frame, data);
    }
}
