package org.pyston.modules.hashing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A hash that every JDK has. */
record JavaDigest(MessageDigest digest) implements Digest {

    static JavaDigest of(String algorithm) {
        try {
            return new JavaDigest(MessageDigest.getInstance(algorithm));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(algorithm, e);
        }
    }

    @Override
    public void update(byte[] data, int from, int length) {
        digest.update(data, from, length);
    }

    @Override
    public byte[] finish(int length) {
        return digest.digest();
    }

    @Override
    public Digest copy() {
        try {
            return new JavaDigest((MessageDigest) digest.clone());
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
