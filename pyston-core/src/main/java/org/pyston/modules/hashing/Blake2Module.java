package org.pyston.modules.hashing;

import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonModule;

/** The module {@code _blake2}. */
@PythonModule("_blake2")
@ExportsTypes({Blake2bType.class, Blake2sType.class})
final class Blake2Module {
    private Blake2Module() {
    }

    @PythonConstant("BLAKE2B_SALT_SIZE")
    static long saltsizeB() {
        return 16;
    }

    @PythonConstant("BLAKE2B_PERSON_SIZE")
    static long personsizeB() {
        return 16;
    }

    @PythonConstant("BLAKE2B_MAX_KEY_SIZE")
    static long maxkeysizeB() {
        return 64;
    }

    @PythonConstant("BLAKE2B_MAX_DIGEST_SIZE")
    static long maxdigestsizeB() {
        return 64;
    }

    @PythonConstant("BLAKE2S_SALT_SIZE")
    static long saltsizeS() {
        return 8;
    }

    @PythonConstant("BLAKE2S_PERSON_SIZE")
    static long personsizeS() {
        return 8;
    }

    @PythonConstant("BLAKE2S_MAX_KEY_SIZE")
    static long maxkeysizeS() {
        return 32;
    }

    @PythonConstant("BLAKE2S_MAX_DIGEST_SIZE")
    static long maxdigestsizeS() {
        return 32;
    }
}
