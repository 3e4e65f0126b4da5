package org.pyston.modules.hashing;

import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;

/** The type {@code _sha3.shake_128}. */
@PythonType(name = "shake_128", module = "_sha3", parts = {ShakeMethods.class, SpongeAttributes.class})
final class Shake128Type {
    static final PyType TYPE = PyType.builtin(new Shake128TypeExposed());

    private Shake128Type() {
    }

    @PythonNew(signature = "(data=b'', /, *, usedforsecurity=True)")
    static Object make(Frame frame, PyType type, Object data, boolean usedForSecurity) {
        return new PyHash(TYPE, "shake_128", 168, 0, new KeccakDigest(168, SpongeAttributes.SHAKE_SUFFIX)).with(frame, data);
    }
}
