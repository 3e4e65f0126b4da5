package org.pyston.modules.zlib;

import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** CRC-32 and Adler-32 from any start value. */
public final class Checksums {
    private static final int CRC_POLYNOMIAL = 0xEDB88320;
    private static final int ADLER_BASE = 65521;

    private Checksums() {
    }

    /** The CRC-32 of data that follows data whose CRC-32 is {@code start}. */
    public static long crc32(byte[] data, int start) {
        if (start == 0) {
            CRC32 crc = new CRC32();
            crc.update(data, 0, data.length);
            return crc.getValue();
        }
        // CRC(a + b) = CRC(b) xor (the start value carried over as many zeros as b is long)
        return crc32(data, 0) ^ shift(start, data.length) & 0xFFFF_FFFFL;
    }

    /** What becomes of a checksum when {@code length} bytes follow: multiplication by x**(8 * length). */
    private static int shift(int crc, int length) {
        int factor = 1 << 31; // x**0
        int power = 1 << 31 - 8; // x**8
        for (int n = length; n != 0; n >>= 1) {
            if ((n & 1) != 0) {
                factor = multiply(factor, power);
            }
            power = multiply(power, power);
        }
        return multiply(crc, factor);
    }

    /** The product of two polynomials, highest coefficient in the lowest bit, modulo the CRC's. */
    private static int multiply(int a, int b) {
        int product = 0;
        int y = b;
        for (int i = 31; i >= 0; i--) {
            if ((a >>> i & 1) != 0) {
                product ^= y;
            }
            y = (y & 1) != 0 ? y >>> 1 ^ CRC_POLYNOMIAL : y >>> 1;
        }
        return product;
    }

    static long adler32(byte[] data, int start) {
        if (start == 1) {
            Adler32 adler = new Adler32();
            adler.update(data, 0, data.length);
            return adler.getValue();
        }
        long a = start & 0xFFFF;
        long b = start >>> 16 & 0xFFFF;
        for (byte x : data) {
            a = (a + (x & 255)) % ADLER_BASE;
            b = (b + a) % ADLER_BASE;
        }
        return b << 16 | a;
    }
}
