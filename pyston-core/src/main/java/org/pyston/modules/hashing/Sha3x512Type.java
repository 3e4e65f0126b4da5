package org.pyston.modules.hashing;

import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;

/** The type {@code _sha3.sha3_512}. */
@PythonType(name = "sha3_512", module = "_sha3", parts = {HashMethods.class, SpongeAttributes.class})
final class Sha3x512Type {
    static final PyType TYPE = PyType.builtin(new Sha3x512TypeExposed());

    private Sha3x512Type() {
    }

    @PythonNew(signature = "(data=b'', /, *, usedforsecurity=True)")
    static Object make(Frame frame, PyType type, Object data, boolean usedForSecurity) {
        return new PyHash(TYPE, "sha3_512", 72, 64, new KeccakDigest(72, SpongeAttributes.SHA3_SUFFIX)).with(frame, data);
    }
}
