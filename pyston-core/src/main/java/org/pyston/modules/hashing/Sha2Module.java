package org.pyston.modules.hashing;

import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.runtime.Frame;

/** The module {@code _sha2}. */
@PythonModule("_sha2")
@ExportsTypes({Sha224Type.class, Sha256Type.class, Sha384Type.class, Sha512Type.class})
final class Sha2Module {
    private Sha2Module() {
    }

    @PythonFunction(value = "sha224", signature = "($module, /, string=b'', *, usedforsecurity=True)")
    static Object sha224(Frame frame, Object string, boolean usedForSecurity) {
        return new PyHash(Sha224Type.TYPE, "sha224", 64, 28, JavaDigest.of("SHA-224")).with(frame, string);
    }

    @PythonFunction(value = "sha256", signature = "($module, /, string=b'', *, usedforsecurity=True)")
    static Object sha256(Frame frame, Object string, boolean usedForSecurity) {
        return new PyHash(Sha256Type.TYPE, "sha256", 64, 32, JavaDigest.of("SHA-256")).with(frame, string);
    }

    @PythonFunction(value = "sha384", signature = "($module, /, string=b'', *, usedforsecurity=True)")
    static Object sha384(Frame frame, Object string, boolean usedForSecurity) {
        return new PyHash(Sha384Type.TYPE, "sha384", 128, 48, JavaDigest.of("SHA-384")).with(frame, string);
    }

    @PythonFunction(value = "sha512", signature = "($module, /, string=b'', *, usedforsecurity=True)")
    static Object sha512(Frame frame, Object string, boolean usedForSecurity) {
        return new PyHash(Sha512Type.TYPE, "sha512", 128, 64, JavaDigest.of("SHA-512")).with(frame, string);
    }
}
