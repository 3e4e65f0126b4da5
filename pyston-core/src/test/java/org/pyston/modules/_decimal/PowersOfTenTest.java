package org.pyston.modules._decimal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers of digits at the borders, and square roots of long numbers. */
class PowersOfTenTest {

    @Test
    void digitsOfSmallNumbers() {
        assertEquals(1, PowersOfTen.digits(0));
        long power = 1;
        for (int n = 1; n <= PowersOfTen.SMALL_DIGITS; n++) {
            power *= 10;
            assertEquals(n, PowersOfTen.digits(power - 1));
            assertEquals(n + 1, PowersOfTen.digits(power));
        }
        assertEquals(19, PowersOfTen.digits(Long.MAX_VALUE));
    }

    @Test
    void digitsOfLargeNumbers() {
        BigInteger power = BigInteger.ONE;
        for (int n = 1; n <= 3000; n++) {
            power = power.multiply(BigInteger.TEN);
            assertEquals(n, PowersOfTen.digits(power.subtract(BigInteger.ONE)));
            assertEquals(n + 1, PowersOfTen.digits(power));
            assertEquals(n + 1, PowersOfTen.digits(power.add(BigInteger.ONE)));
        }
    }

    @Test
    void powersAndZeros() {
        for (int n : new int[] {1, 18, 19, 511, 512, 600, 576, 512, 5000, 60_000}) {
            BigInteger power = BigInteger.TEN.pow(n);
            assertEquals(power, PowersOfTen.of(n));
            BigInteger number = power.multiply(BigInteger.valueOf(123));
            assertEquals(n, PowersOfTen.trailingZeros(number, Long.MAX_VALUE));
            assertEquals(Math.min(n, 7), PowersOfTen.trailingZeros(number, 7));
        }
    }

    @Test
    void rootsAndRemainders() {
        Random random = new Random(1);
        for (int bits = 1000; bits < 20_000; bits += 997) {
            BigInteger n = new BigInteger(bits, random);
            for (BigInteger number : new BigInteger[] {n, n.multiply(n), n.multiply(n).subtract(BigInteger.ONE)}) {
                BigInteger[] root = SquareRoot.rootAndRemainder(number);
                assertEquals(number, root[0].multiply(root[0]).add(root[1]));
                assertTrue(root[1].signum() >= 0 && root[1].compareTo(root[0].shiftLeft(1)) <= 0);
            }
        }
    }
}
