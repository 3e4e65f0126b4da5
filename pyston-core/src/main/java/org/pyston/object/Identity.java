package org.pyston.object;

import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicInteger;
import org.pyston.text.PyStr;

/**
 * Python's identity: {@code is} and {@code id()}. Raw Java values (Long, BigInteger, Double, Boolean) are the same object when
 * their values (a Double's bits) are equal, as the compiler may make their boxes anew; other objects by reference.
 */
public final class Identity {
    private static final AtomicInteger NEXT = new AtomicInteger(0x10_0000);

    private Identity() {
    }

    /** {@code a is b}. */
    public static boolean is(Object a, Object b) {
        if (a == b) {
            return true;
        }
        if (a instanceof Long || a instanceof BigInteger || a instanceof Boolean || a instanceof Double) {
            return a.equals(b); // Double.equals compares the bits
        }
        return false;
    }

    /** {@code id(value)}: positive, a multiple of 16; derived from the value for raw values, else from a counter. */
    public static long id(Object value) {
        if (value instanceof PyObject o) {
            int n = o.identity;
            if (n == 0) {
                synchronized (o) {
                    n = o.identity;
                    if (n == 0) {
                        n = NEXT.getAndIncrement();
                        o.identity = n;
                    }
                }
            }
            return (n & 0xFFFF_FFFFL) << 4;
        }
        if (value instanceof Long l) {
            return (l * 32 & 0x0FFF_FFFF_FFFF_FFF0L) | 0x2000_0000_0000_0000L;
        }
        if (value instanceof Double d) {
            return (Double.doubleToRawLongBits(d) << 4 & 0x0FFF_FFFF_FFFF_FFF0L) | 0x3000_0000_0000_0000L;
        }
        if (value instanceof Boolean b) {
            return b ? 0x1000_0010L : 0x1000_0000L;
        }
        if (value instanceof PyStr s) {
            return (System.identityHashCode(s) & 0xFFFF_FFFFL) << 4 | 0x4000_0000_0000_0000L;
        }
        return ((long) value.hashCode() & 0xFFFF_FFFFL) << 4 | 0x5000_0000_0000_0000L;
    }

    /** {@code 0x…}, as repr() shows addresses. */
    public static String hex(Object value) {
        return "0x" + zeroPadded(Long.toHexString(id(value)));
    }

    private static String zeroPadded(String hex) {
        return hex.length() >= 12 ? hex : "000000000000".substring(hex.length()) + hex;
    }
}
