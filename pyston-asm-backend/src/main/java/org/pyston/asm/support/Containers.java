package org.pyston.asm.support;

import java.util.Arrays;
import org.pyston.object.PyNone;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.dict.NamespaceCell;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;
import org.pyston.types.set.PyAnySet;
import org.pyston.types.set.PySet;
import org.pyston.types.slice.PySlice;
import org.pyston.types.tuple.PyTuple;

/**
 * Items of exact containers, without a frame. They answer null, or false, when the general operation has to be asked; those
 * with an unboxed result leave compiled code by an ArithmeticException then.
 */
public final class Containers {
    private static final ArithmeticException LEAVE = new ArithmeticException();

    private Containers() {
    }

    /** {@code list[index]}. */
    public static Object listItem(Object o, long index) {
        return o instanceof PyList list && list.isExact() ? list.getFromEnd(index) : null;
    }

    /** {@code list[index]}, an int. */
    public static long longItem(Object o, long index) {
        if (o instanceof PyList list && list.isExact()) {
            long item = list.longAt(index);
            if (item != PyList.NO_LONG) {
                return item;
            }
        }
        throw LEAVE;
    }

    /** {@code list[index]}, a float. */
    public static double doubleItem(Object o, long index) {
        if (o instanceof PyList list && list.isExact()) {
            double item = list.doubleAt(index);
            if (!PyList.isNoDouble(item)) {
                return item;
            }
        }
        throw LEAVE;
    }

    /** {@code list[index]}, a bool. */
    public static boolean boolItem(Object o, long index) {
        if (o instanceof PyList list && list.isExact()) {
            int item = list.boolAt(index);
            if (item >= 0) {
                return item != 0;
            }
        }
        throw LEAVE;
    }

    /** {@code tuple[index]}. */
    public static Object tupleItem(Object o, long index) {
        if (o instanceof PyTuple tuple && tuple.type() == PyTuple.TYPE) {
            Object[] items = tuple.items();
            long i = index < 0 ? index + items.length : index;
            return i >= 0 && i < items.length ? items[(int) i] : null;
        }
        return null;
    }

    /** An item of a list, tuple or string. */
    public static Object sequenceItem(Object o, long index) {
        return o instanceof PyList ? listItem(o, index) : o instanceof PyStr ? strItem(o, index) : tupleItem(o, index);
    }

    /** {@code str[index]}. */
    public static Object strItem(Object o, long index) {
        if (!(o instanceof PyStr s)) {
            return null;
        }
        int n = s.length();
        long i = index < 0 ? index + n : index;
        return i >= 0 && i < n ? PyStr.ofCodePoint(s.codePointAt((int) i)) : null;
    }

    /** {@code dict[key]} for an int or a string; null when it is not there too. */
    public static Object dictItem(Object o, Object key) {
        return dictGet(o, key, null);
    }

    /** {@code dict.get(key, otherwise)} for an int or a string. */
    public static Object dictGet(Object o, Object key, Object otherwise) {
        if (o instanceof PyDict dict && dict.type() == PyDict.TYPE) {
            Object v = dict.quickGet(key);
            return v == PyDict.ASK ? null : v == null ? otherwise : v;
        }
        return null;
    }

    /** {@code dict[key] = value} for an int or a string. */
    public static boolean setDictItem(Object o, Object key, Object value) {
        return o instanceof PyDict dict && dict.type() == PyDict.TYPE && dict.quickPut(key, value);
    }

    /** Puts keys and values, in turn, into a new dict if all keys are ints or strings; else does nothing and says so. */
    public static boolean putPairs(PyDict dict, Object[] pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (!(pairs[i] instanceof PyStr || pairs[i] instanceof Long)) {
                return false;
            }
        }
        for (int i = 0; i < pairs.length; i += 2) {
            if (!dict.quickPut(pairs[i], pairs[i + 1])) {
                return false; // what is in the dict already is put in once more
            }
        }
        return true;
    }

    /** Puts keys and values, in turn, into a dict. */
    public static void putPairs(Frame frame, PyDict dict, Object[] pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            dict.put(frame, pairs[i], pairs[i + 1]);
        }
    }

    /** The set of ints and strings; null when there are other values. */
    public static PySet setOf(Object[] values) {
        PySet set = new PySet();
        for (Object v : values) {
            if (!set.quickAdd(v)) {
                return null;
            }
        }
        return set;
    }

    /** {@code key in container}: 1 or 0; -1 when the general operation has to be asked. */
    public static int contains(Object container, Object key) {
        if (container instanceof PyAnySet set) {
            return set.type().isBuiltin() ? set.quickContains(key) : -1;
        }
        if (container instanceof PyDict dict) {
            Object v = dict.type() == PyDict.TYPE ? dict.quickGet(key) : PyDict.ASK;
            return v == PyDict.ASK ? -1 : v == null ? 0 : 1;
        }
        if (container instanceof PyTuple tuple && tuple.type() == PyTuple.TYPE) {
            return contains(tuple.items(), key);
        }
        return -1;
    }

    private static int contains(Object[] items, Object key) {
        if (key instanceof Long l) {
            for (Object item : items) {
                if (item instanceof Long other ? other.longValue() == l : !(item instanceof PyStr)) {
                    return item instanceof Long ? 1 : -1;
                }
            }
            return 0;
        }
        if (key instanceof PyStr s) {
            for (Object item : items) {
                if (item instanceof PyStr other ? other.equals(s) : !(item instanceof Long)) {
                    return item instanceof PyStr ? 1 : -1;
                }
            }
            return 0;
        }
        return -1;
    }

    /** {@code set.add(key)} for an int or a string. */
    public static boolean setAdd(Object o, Object key) {
        return o instanceof PyAnySet set && set.type().isBuiltin() && set.quickAdd(key);
    }

    /** {@code list[index] = value}. */
    public static boolean setListItem(Object o, long index, Object value) {
        return o instanceof PyList list && list.isExact() && list.setFromEnd(index, value);
    }

    /** {@code list[index] = value} for an int. */
    public static boolean setListItem(Object o, long index, long value) {
        return o instanceof PyList list && list.isExact() && list.setLong(index, value);
    }

    /** {@code list[index] = value} for a float. */
    public static boolean setListItem(Object o, long index, double value) {
        return o instanceof PyList list && list.isExact() && list.setDouble(index, value);
    }

    /** {@code list[index] = value} for a bool. */
    public static boolean setListItem(Object o, long index, boolean value) {
        return o instanceof PyList list && list.isExact() && list.setBool(index, value);
    }

    /** {@code list[start:stop:step]} with ints, or nothing, as bounds; null for others. */
    public static Object listSlice(Object o, Object key) {
        if (o instanceof PyList list && list.isExact() && key instanceof PySlice slice && isPlain(slice)) {
            SliceIndices s = SliceIndices.of(null, slice, list.size());
            return list.slice(s.start, s.step, s.count);
        }
        return null;
    }

    /** {@code o[start:stop]} of an exact list, string or tuple; null for others. */
    public static Object between(Object o, long start, long stop) {
        if (o instanceof PyList list && list.isExact()) {
            int size = list.size();
            int from = bound(start, size);
            return list.slice(from, 1, Math.max(0, bound(stop, size) - from));
        }
        if (o instanceof PyStr s) {
            int from = bound(start, s.length());
            return s.substring(from, Math.max(from, bound(stop, s.length())));
        }
        if (o instanceof PyTuple t && t.type() == PyTuple.TYPE) {
            int from = bound(start, t.size());
            int to = Math.max(from, bound(stop, t.size()));
            return to - from == t.size() ? t : PyTuple.of(Arrays.copyOfRange(t.items(), from, to));
        }
        return null;
    }

    private static int bound(long index, int size) {
        long i = index < 0 ? index + size : index;
        return (int) Math.max(0, Math.min(i, size));
    }

    /** {@code list[start:stop] = list} with ints, or nothing, as bounds; false for others. */
    public static boolean setListSlice(Object o, Object key, Object value) {
        if (o instanceof PyList list && list.isExact() && value instanceof PyList items && items.isExact()
                && key instanceof PySlice slice && isPlain(slice)) {
            SliceIndices s = SliceIndices.of(null, slice, list.size());
            if (s.step == 1) {
                list.replace(s.start, Math.max(s.start, s.stop), items);
                return true;
            }
        }
        return false;
    }

    /** Whether the bounds of a slice can be looked at without running Python code, and the step is not 0. */
    private static boolean isPlain(PySlice slice) {
        return isPlain(slice.start()) && isPlain(slice.stop()) && isPlain(slice.step())
                && !(slice.step() instanceof Long step && step == 0);
    }

    private static boolean isPlain(Object bound) {
        return bound == PyNone.NONE || bound instanceof Long;
    }

    /** {@code list.pop(index)} of an exact list; leaves when the index is out of range. */
    public static Object listPop(Object list, long index) {
        Object item = index == (int) index ? ((PyList) list).remove((int) index) : null;
        if (item == null) {
            throw LEAVE;
        }
        return item;
    }

    /** {@code list.insert(index, value)} of an exact list. */
    public static void listInsert(Object o, long index, Object value) {
        PyList list = (PyList) o;
        list.insert(SliceIndices.within(index, list.size()), value);
    }

    /** A global variable, else the builtin in the cell; null when neither is bound. */
    public static Object globalOrBuiltin(PyDict globals, PyStr name, NamespaceCell builtin) {
        Object v = globals.getStr(name);
        return v != null ? v : builtin.value;
    }

    /** The items of an exact tuple or list of that size; else null. */
    public static Object[] itemsOf(Object o, int count) {
        if (o instanceof PyTuple tuple) {
            return tuple.type() == PyTuple.TYPE && tuple.size() == count ? tuple.items() : null;
        }
        if (o instanceof PyList list && list.type() == PyList.TYPE && list.size() == count) {
            Object[] items = list.toArray();
            return items.length == count ? items : null;
        }
        return null;
    }

    /** A slice of start, stop and step. */
    public static PySlice slice(Object[] bounds) {
        return new PySlice(bounds[0], bounds[1], bounds[2]);
    }

    /** {@code len(o)} of exact built-in containers; -1 for others. */
    public static long length(Object o) {
        if (o instanceof PyList list && list.type() == PyList.TYPE) {
            return list.size();
        }
        if (o instanceof PyStr s) {
            return s.length();
        }
        if (o instanceof PyTuple tuple && tuple.type() == PyTuple.TYPE) {
            return tuple.size();
        }
        if (o instanceof PyDict dict && dict.type() == PyDict.TYPE) {
            return dict.size();
        }
        if (o instanceof PyAnySet set && set.type().isBuiltin()) {
            return set.size();
        }
        return o instanceof PyBytes b && b.type() == PyBytes.TYPE ? b.size() : -1;
    }
}
