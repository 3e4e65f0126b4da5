package org.pyston.modules.hashing;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.runtime.Frame;

/** The module {@code _md5}. */
@PythonModule("_md5")
final class Md5Module {
    private Md5Module() {
    }

    @PythonFunction(value = "md5", signature = "($module, /, string=b'', *, usedforsecurity=True)")
    static Object md5(Frame frame, Object string, boolean usedForSecurity) {
        return new PyHash(Md5Type.TYPE, "md5", 64, 16, JavaDigest.of("MD5")).with(frame, string);
    }

    @PythonConstant("MD5Type")
    static Object type() {
        return Md5Type.TYPE;
    }
}
