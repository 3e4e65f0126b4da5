package org.pyston.modules.hashing;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.runtime.Frame;

/** The module {@code _sha1}. */
@PythonModule("_sha1")
final class Sha1Module {
    private Sha1Module() {
    }

    @PythonFunction(value = "sha1", signature = "($module, /, string=b'', *, usedforsecurity=True)")
    static Object sha1(Frame frame, Object string, boolean usedForSecurity) {
        return new PyHash(Sha1Type.TYPE, "sha1", 64, 20, JavaDigest.of("SHA-1")).with(frame, string);
    }

    @PythonConstant("SHA1Type")
    static Object type() {
        return Sha1Type.TYPE;
    }
}
