package org.pyston.modules.hashing;

/** A running computation of a hash. */
interface Digest {
    /** Adds bytes. */
    void update(byte[] data, int from, int length);

    /** The hash of what was added, of {@code length} bytes where the function leaves that open; may be called once. */
    byte[] finish(int length);

    /** A computation that goes on from here on its own. */
    Digest copy();
}
