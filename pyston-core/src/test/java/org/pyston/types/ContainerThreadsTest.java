package org.pyston.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pyston.runtime.Sharing;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;
import org.pyston.types.set.PySet;

/** Several threads change one container at once: nothing is lost, and no Java exception comes out. */
class ContainerThreadsTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 30_000;

    /** What one thread does, given its number. */
    private interface Work {
        void run(int thread) throws Exception;
    }

    @BeforeAll
    static void share() {
        Sharing.turnOn();
    }

    private static void together(Work work) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread[] threads = new Thread[THREADS];
        for (int i = 0; i < THREADS; i++) {
            int number = i;
            threads[i] = new Thread(() -> {
                try {
                    start.await();
                    work.run(number);
                } catch (Throwable e) {
                    failure.set(e);
                }
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertNull(failure.get(), () -> "thrown: " + failure.get());
    }

    @Test
    void listKeepsEveryAppendedItem() throws Exception {
        PyList list = new PyList();
        together(thread -> {
            for (long i = 0; i < ROUNDS; i++) {
                list.append(i * THREADS + thread);
                list.get((int) i);
                if (i % 1000 == 0) {
                    list.toArray();
                }
            }
        });
        PySet seen = new PySet();
        for (Object item : list.toArray()) {
            assertTrue(seen.add(null, item));
        }
        assertEquals(THREADS * ROUNDS, seen.size());
    }

    @Test
    void listInsertsAndRemovalsBalance() throws Exception {
        PyList list = new PyList();
        AtomicLong removed = new AtomicLong();
        together(thread -> {
            for (long i = 0; i < ROUNDS / 10; i++) {
                list.insert(thread, i);
                if (i % 2 == 0 && list.remove(-1) != null) {
                    removed.incrementAndGet();
                }
                list.reverse();
            }
        });
        assertEquals(THREADS * (ROUNDS / 10) - removed.get(), list.size());
        for (Object item : list.toArray()) {
            assertTrue(item instanceof Long);
        }
    }

    @Test
    void listChangesItsStorageUnderReaders() throws Exception {
        PyList list = new PyList();
        Object[] kinds = {1L, 2.5, true, "x"};
        together(thread -> {
            for (int i = 0; i < ROUNDS; i++) {
                if (thread < 2) {
                    switch (i % 7) {
                        case 0 -> list.clear();
                        case 1 -> list.set(0, kinds[i % 4]);
                        case 2 -> list.remove(-1);
                        case 3 -> list.replace(0, 1, new Object[] {kinds[i % 4], kinds[i % 4]});
                        case 4 -> list.insert(1, kinds[i % 3]);
                        default -> list.append(kinds[(i >> 6) % 4]);
                    }
                } else {
                    Object item = list.get(i % 5);
                    assertTrue(item == null || java.util.Arrays.asList(kinds).contains(item), () -> "read " + item);
                    long n = list.longAt(i % 5);
                    assertTrue(n == PyList.NO_LONG || n == 1, () -> "read " + n);
                    double x = list.doubleAt(i % 5);
                    assertTrue(PyList.isNoDouble(x) || x == 2.5, () -> "read " + x);
                    int b = list.boolAt(i % 5);
                    assertTrue(b == -1 || b == 1, () -> "read " + b);
                    for (Object copied : list.slice(0, 1, 3).toArray()) {
                        assertTrue(java.util.Arrays.asList(kinds).contains(copied));
                    }
                }
            }
        });
    }

    @Test
    void dictKeepsEveryKey() throws Exception {
        PyDict dict = new PyDict();
        AtomicLong first = new AtomicLong();
        together(thread -> {
            for (long i = 0; i < ROUNDS; i++) {
                dict.put(i * THREADS + thread, i);
                assertEquals(i, dict.get(null, i * THREADS + thread));
                if (dict.putIfAbsent(null, -1 - i, (long) thread) == null) {
                    first.incrementAndGet();
                }
                if (i % 5000 == 0) {
                    dict.copy();
                    dict.itemsSnapshot();
                }
            }
        });
        assertEquals(THREADS * ROUNDS + ROUNDS, dict.size());
        assertEquals(ROUNDS, first.get());
    }

    @Test
    void dictPopsEveryKeyOnce() throws Exception {
        PyDict dict = new PyDict();
        for (long i = 0; i < ROUNDS; i++) {
            dict.put(i, i);
        }
        AtomicLong popped = new AtomicLong();
        together(thread -> {
            for (long i = 0; i < ROUNDS; i++) {
                if ((thread % 2 == 0 ? dict.remove(null, i) : dict.removeLast()) != null) {
                    popped.incrementAndGet();
                }
            }
        });
        assertEquals(0, dict.size());
        assertEquals(ROUNDS, popped.get());
    }

    @Test
    void setKeepsEveryMember() throws Exception {
        PySet set = new PySet();
        AtomicLong balance = new AtomicLong();
        together(thread -> {
            for (long i = 0; i < ROUNDS; i++) {
                if (set.add(null, i)) {
                    balance.incrementAndGet();
                }
                if (i % 3 == 0 && set.discard(null, i / 3 * 2)) {
                    balance.decrementAndGet();
                }
                if (i % 7 == 0 && set.pop() != null) {
                    balance.decrementAndGet();
                }
                if (i % 5000 == 0) {
                    set.toArray();
                }
            }
        });
        assertEquals(balance.get(), set.size());
        assertEquals(set.size(), set.toArray().length);
    }
}
