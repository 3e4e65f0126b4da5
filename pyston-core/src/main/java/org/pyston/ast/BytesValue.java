package org.pyston.ast;

import java.util.Arrays;

/** The constant {@code b"..."}. Whoever gets the array must not change it. */
public record BytesValue(byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof BytesValue b && Arrays.equals(bytes, b.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
