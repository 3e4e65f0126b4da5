package org.pyston.modules.hashing;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;

/** The type {@code _blake2.blake2s}. */
@PythonType(name = "blake2s", module = "_blake2", parts = {HashMethods.class})
final class Blake2sType {
    static final PyType TYPE = PyType.builtin(new Blake2sTypeExposed());

    private Blake2sType() {
    }

    @PythonNew(signature = "(data=b'', /, *, digest_size=32, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, "
            + "node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True)")
    static Object make(Frame frame, PyType type, Object data, int digestSize, Object key, Object salt, Object person,
            int fanout, int depth, Object leafSize, Object nodeOffset, int nodeDepth, int innerSize, boolean lastNode,
            boolean usedForSecurity) {
        Blake2Parameters p = new Blake2Parameters(frame, 32, digestSize, key, salt, person, fanout, depth, leafSize,
                nodeOffset, nodeDepth, innerSize);
        return new PyHash(TYPE, "blake2s", 64, digestSize, new Blake2sDigest(p.block, p.key, lastNode)).with(frame, data);
    }

    @PythonConstant("SALT_SIZE")
    static long saltSize() {
        return 8;
    }

    @PythonConstant("PERSON_SIZE")
    static long personSize() {
        return 8;
    }

    @PythonConstant("MAX_KEY_SIZE")
    static long keySize() {
        return 32;
    }

    @PythonConstant("MAX_DIGEST_SIZE")
    static long digestSize() {
        return 32;
    }
}
