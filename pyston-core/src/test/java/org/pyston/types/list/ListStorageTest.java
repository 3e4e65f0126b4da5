package org.pyston.types.list;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lists keep ints, floats and bools unboxed as long as nothing else comes to them, and nobody can tell. */
class ListStorageTest {
    private static final Object[] KINDS = {1L, 1.5, true, "x"};

    private static Class<?> storage(PyList list) {
        return list.items.getClass();
    }

    private static void assertItems(PyList list, Object... expected) {
        assertArrayEquals(expected, list.toArray());
        assertEquals(expected.length, list.size());
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], list.get(i));
            assertEquals(expected[i], list.getFromEnd(i - expected.length));
        }
        assertNull(list.get(expected.length));
        assertNull(list.getFromEnd(-expected.length - 1));
    }

    @Test
    void firstItemsChooseTheStorage() {
        assertEquals(long[].class, storage(PyList.of(1L, 2L)));
        assertEquals(double[].class, storage(PyList.of(1.0, Double.NaN)));
        assertEquals(byte[].class, storage(PyList.of(true, false)));
        assertEquals(Object[].class, storage(PyList.of(1L, 2.0)));
        assertEquals(Object[].class, storage(PyList.of(1L, BigInteger.ONE.shiftLeft(70))));
        PyList list = new PyList();
        list.append(1.5);
        assertEquals(double[].class, storage(list));
    }

    @Test
    void eachKindOfItemMayFollowEachOther() {
        for (Object first : KINDS) {
            for (Object second : KINDS) {
                PyList appended = PyList.of(first, first);
                appended.append(second);
                assertItems(appended, first, first, second);
                PyList set = PyList.of(first, first);
                assertTrue(set.setFromEnd(-1, second));
                assertItems(set, first, second);
                PyList inserted = PyList.of(first, first);
                inserted.insert(1, second);
                assertItems(inserted, first, second, first);
                PyList sliced = PyList.of(first, first, first);
                sliced.replace(1, 2, new Object[] {second, second});
                assertItems(sliced, first, second, second, first);
                PyList extended = PyList.of(first);
                extended.replace(1, 1, PyList.of(second));
                assertItems(extended, first, second);
                PyList all = PyList.of(first, first);
                assertTrue(all.setAll(0, 1, new Object[] {first, second}, 2));
                assertItems(all, first, second);
            }
        }
    }

    @Test
    void anEmptiedListForgetsItsKind() {
        for (Object first : KINDS) {
            PyList list = PyList.of(first);
            assertEquals(first, list.remove(0));
            list.append(2.5);
            assertItems(list, 2.5);
            PyList whole = PyList.of(first, first);
            whole.replace(0, 2, PyList.of(3L));
            assertItems(whole, 3L);
        }
        PyList list = PyList.of(1L, 2L);
        list.clear();
        list.append(1.5);
        assertEquals(double[].class, storage(list));
    }

    @Test
    void numbersThatStandForNoneAreItemsLikeOthers() {
        double odd = PyList.NO_DOUBLE;
        PyList longs = PyList.of(1L);
        longs.append(PyList.NO_LONG);
        assertItems(longs, 1L, PyList.NO_LONG);
        assertTrue(longs.setLong(0, PyList.NO_LONG));
        assertItems(longs, PyList.NO_LONG, PyList.NO_LONG);
        assertItems(PyList.ofLongs(PyList.NO_LONG, 3L), PyList.NO_LONG, 3L);
        PyList doubles = PyList.of(1.0);
        doubles.appendDouble(odd);
        assertTrue(PyList.isNoDouble((Double) doubles.get(1)));
        assertTrue(PyList.isNoDouble((Double) PyList.ofDoubles(1.0, odd).get(1)));
        PyList set = PyList.of(1.0, 2.0);
        assertTrue(set.setDouble(-2, odd));
        assertEquals(2.0, set.get(1));
        assertEquals(2, PyList.of(odd, odd).repeated(1).size());
    }

    @Test
    void unboxedReadsTellWhatTheyCannotRead() {
        PyList longs = PyList.of(1L, 2L);
        longs.append(3L);
        assertEquals(3L, longs.longAt(-1));
        assertEquals(PyList.NO_LONG, longs.longAt(3));
        assertEquals(PyList.NO_LONG, longs.longAt(-4));
        assertEquals(PyList.NO_LONG, longs.longAt(Long.MIN_VALUE));
        assertEquals(PyList.NO_LONG, longs.longAt(Long.MAX_VALUE));
        assertTrue(PyList.isNoDouble(longs.doubleAt(0)));
        assertEquals(-1, longs.boolAt(0));
        PyList mixed = PyList.of(1L, 2.5, true);
        assertEquals(1L, mixed.longAt(0));
        assertEquals(2.5, mixed.doubleAt(1));
        assertEquals(1, mixed.boolAt(-1));
        assertEquals(PyList.NO_LONG, mixed.longAt(2));
        PyList bools = PyList.of(true, false);
        bools.append(true);
        assertEquals(0, bools.boolAt(1));
        assertEquals(-1, bools.boolAt(3));
        assertFalse(bools.setBool(3, true));
        assertFalse(longs.setLong(3, 1));
        assertFalse(PyList.of(1.0).setDouble(-2, 1));
        assertFalse(mixed.setFromEnd(1L << 40, 1L));
    }

    @Test
    void sortsUnboxedWhereNobodyCanTell() {
        PyList longs = PyList.of(3L, 1L, 2L);
        assertTrue(longs.sortUnboxed(true));
        assertItems(longs, 3L, 2L, 1L);
        PyList doubles = PyList.of(3.0, -1.0, 0.0);
        assertTrue(doubles.sortUnboxed(false));
        assertItems(doubles, -1.0, 0.0, 3.0);
        assertFalse(PyList.of(0.0, -0.0).sortUnboxed(false));
        assertFalse(PyList.of(1.0, Double.NaN).sortUnboxed(false));
        assertFalse(PyList.of("b", "a").sortUnboxed(false));
        PyList taken = PyList.of(2L, 1L);
        assertArrayEquals(new Object[] {2L, 1L}, taken.detach());
        assertEquals(0, taken.size());
        assertTrue(taken.attach(new Object[] {1L, 2L}));
        assertEquals(long[].class, storage(taken));
        taken.detach();
        taken.append(1.5);
        assertFalse(taken.attach(new Object[] {1L}));
        assertItems(taken, 1L);
    }

    @Test
    void slicesKeepTheKind() {
        PyList list = PyList.of(0L, 1L, 2L, 3L, 4L);
        assertItems(list.slice(4, -2, 3), 4L, 2L, 0L);
        assertItems(list.slice(1, 3, 2), 1L, 4L);
        assertItems(list.slice(9, -3, 4), 3L, 0L); // the list was longer when the indices were computed
        assertItems(list.slice(3, 1, 100), 3L, 4L);
        assertItems(list.slice(5, 1, 1));
        assertInstanceOf(long[].class, list.slice(0, 2, 3).items);
        assertItems(list.repeated(0));
        assertNull(list.repeated(1L << 40));
        assertItems(PyList.of(true, false).repeated(2), true, false, true, false);
    }

    @Test
    void randomChangesAreThoseOfAModel() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            PyList list = new PyList();
            List<Object> model = new ArrayList<>();
            for (int step = 0; step < 300; step++) {
                change(random, step / 60 + seed, list, model);
                assertArrayEquals(model.toArray(), list.toArray());
                assertNull(list.get(model.size()));
            }
        }
    }

    private static Object value(Random random, int mode) {
        switch (random.nextInt(40) == 0 ? random.nextInt(4) : mode % 4) {
            case 0:
                return (long) random.nextInt(1000);
            case 1:
                return random.nextDouble();
            case 2:
                return random.nextBoolean();
            default:
                return "s" + random.nextInt(9);
        }
    }

    private static void change(Random random, int mode, PyList list, List<Object> model) {
        int n = model.size();
        int at = random.nextInt(n + 1);
        Object value = value(random, mode);
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> {
                list.append(value);
                model.add(value);
            }
            case 3 -> {
                list.insert(at, value);
                model.add(at, value);
            }
            case 4 -> assertEquals(at < n ? model.remove(at) : null, list.remove(at));
            case 5 -> {
                assertEquals(at < n, list.set(at, value));
                if (at < n) {
                    model.set(at, value);
                }
            }
            case 6 -> {
                int end = Math.min(n, at + random.nextInt(4));
                Object[] added = new Object[random.nextInt(4)];
                java.util.Arrays.setAll(added, i -> value(random, mode));
                list.replace(at, end, added);
                model.subList(at, end).clear();
                model.addAll(at, List.of(added));
            }
            case 7 -> {
                list.reverse();
                java.util.Collections.reverse(model);
            }
            default -> {
                int step = 1 + random.nextInt(3);
                int count = Math.min(random.nextInt(4), (n - at + step - 1) / step);
                list.removeAll(at, step, count);
                for (int i = count - 1; i >= 0; i--) {
                    model.remove(at + i * step);
                }
            }
        }
    }
}
