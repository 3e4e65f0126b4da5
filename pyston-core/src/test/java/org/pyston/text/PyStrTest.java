package org.pyston.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Storage, hash and interning. */
class PyStrTest {

    @Test
    void formIsCanonical() {
        PyStr wide = PyStr.of("a\ud83d\ude00b");
        assertEquals(3, wide.length());
        assertNull(wide.narrow());
        assertEquals("a", wide.substring(0, 1).narrow());
        assertEquals(PyStr.of("ab"), PyStr.ofCodePoints('a', 'b'));
        assertEquals(2, PyStr.ofCodePoints(0xD83D, 0xDE00).length());
        assertNotEquals(PyStr.of("\ud83d\ude00"), PyStr.ofCodePoints(0xD83D, 0xDE00));
        assertSame(PyStr.of("x"), PyStr.of("xyz").substring(0, 1));
    }

    /** Values of CPython 3.12 with PYTHONHASHSEED=0 and 12345. */
    @Test
    void hashesAreCPythons() {
        String[] texts = {"abc", "h\u0142abcdefghi", "x\ud83d\ude00yz", "\u00e9abcdefghijkl", ""};
        long[] zero = {-4594863902769663758L, -472635187438853649L, 3942569815897470110L, 5595154638709113841L, 0};
        long[] seeded = {2962436275791859092L, -5526544500105032882L, -5421676116210798722L, 378014266762846684L, 0};
        for (int i = 0; i < texts.length; i++) {
            assertEquals(zero[i], StringHash.hash(PyStr.of(texts[i]), HashSeed.of(0)));
            assertEquals(seeded[i], StringHash.hash(PyStr.of(texts[i]), HashSeed.of(12345)));
        }
        byte[] bytes = "hello world".getBytes(StandardCharsets.US_ASCII);
        assertEquals(-5642461784034726774L, StringHash.hash(bytes, 0, bytes.length, HashSeed.of(0)));
        assertEquals(PyStr.of("abc").hash(), StringHash.hash(new byte[] {'a', 'b', 'c'}, 0, 3));
    }

    @Test
    void seedsAreRead() {
        assertEquals(-1, HashSeed.parse("random"));
        assertEquals(4294967295L, HashSeed.parse("4294967295"));
        assertThrows(IllegalArgumentException.class, () -> HashSeed.parse("4294967296"));
        assertThrows(IllegalArgumentException.class, () -> HashSeed.parse("-1"));
    }

    @Test
    void internedStringsAreOne() {
        PyStr name = PyStr.intern("some_name");
        assertSame(name, PyStr.of("some_").concat(PyStr.of("name")).intern());
    }

    /** A million appends finish at once; with copying they would take hours. */
    @Test
    void appendingIsLinear() {
        PyStr s = PyStr.EMPTY;
        PyStr part = PyStr.of("0123456789");
        PyStr smile = PyStr.of("\ud83d\ude00");
        for (int i = 0; i < 1_000_000; i++) {
            s = s.concat(i == 900_000 ? smile : part);
        }
        assertEquals(9_999_991, s.length());
        assertEquals(0x1F600, s.codePointAt(9_000_000));
        assertEquals('9', s.codePointAt(s.length() - 1));
    }

    /** Threads that append to the same string do not see each other's text. */
    @Test
    void sharedPrefixIsSafe() throws InterruptedException {
        PyStr prefix = PyStr.of("p".repeat(100)).concat(PyStr.of("q")).concat(PyStr.of("r"));
        AtomicInteger wrong = new AtomicInteger();
        Thread[] threads = new Thread[4];
        for (int t = 0; t < threads.length; t++) {
            PyStr mine = PyStr.of(String.valueOf((char) ('A' + t)));
            threads[t] = new Thread(() -> {
                for (int round = 0; round < 200; round++) {
                    PyStr s = prefix;
                    for (int i = 0; i < 100; i++) {
                        s = s.concat(mine);
                    }
                    wrong.addAndGet(s.equals(prefix.concat(mine.repeat(100))) ? 0 : 1);
                }
            });
            threads[t].start();
        }
        for (Thread t : threads) {
            t.join();
        }
        assertEquals(0, wrong.get());
        assertNotNull(prefix.narrow());
    }
}
