package org.pyston.modules.hashing;

import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;

/** The type {@code _sha3.shake_256}. */
@PythonType(name = "shake_256", module = "_sha3", parts = {ShakeMethods.class, SpongeAttributes.class})
final class Shake256Type {
    static final PyType TYPE = PyType.builtin(new Shake256TypeExposed());

    private Shake256Type() {
    }

    @PythonNew(signature = "(data=b'', /, *, usedforsecurity=True)")
    static Object make(Frame frame, PyType type, Object data, boolean usedForSecurity) {
        return new PyHash(TYPE, "shake_256", 136, 0, new KeccakDigest(136, SpongeAttributes.SHAKE_SUFFIX)).with(frame, data);
    }
}
