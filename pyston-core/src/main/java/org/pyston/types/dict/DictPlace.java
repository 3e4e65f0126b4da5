package org.pyston.types.dict;

/** A place in a dict's order, forwards or backwards, for iterators of derived types: sees the dict as it is at each step. */
public final class DictPlace {
    private final PyDict dict;
    private final int step;
    private int position;

    /** Before the first entry, or after the last one. */
    public DictPlace(PyDict dict, boolean reverse) {
        this.dict = dict;
        this.step = reverse ? -1 : 1;
        this.position = reverse ? dict.table().used : -1;
    }

    private DictPlace(DictPlace other) {
        this.dict = other.dict;
        this.step = other.step;
        this.position = other.position;
    }

    /** The same place once more. */
    public DictPlace copy() {
        return new DictPlace(this);
    }

    /** Goes to the next entry; false at the end. */
    public boolean advance() {
        DictTable t = dict.table();
        int used = t.used;
        int i = position + step;
        while (i >= 0 && i < used && (t.keys[i] == null || PyDict.unwrap(t.values[i]) == null)) {
            i += step;
        }
        position = i;
        return i >= 0 && i < used;
    }

    /** The key here; null when it was removed. */
    public Object key() {
        DictTable t = dict.table();
        return position >= 0 && position < t.used ? t.keys[position] : null;
    }

    /** The value here; null when it was removed. */
    public Object value() {
        DictTable t = dict.table();
        return position >= 0 && position < t.used ? PyDict.unwrap(t.values[position]) : null;
    }
}
