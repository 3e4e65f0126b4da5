package org.pyston.nodes.expr;

import org.pyston.object.AttributeStorage;
import org.pyston.object.HeapSlots;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.function.PyFunction;

/**
 * One place in the source that reads {@code object.name}: remembers what it found for a few shapes. A site that sees more
 * counts as megamorphic and looks up each time. Races between threads lose an entry at worst.
 */
public final class AttributeSite {
    private static final int MAX_ENTRIES = 8;
    /** What compiled code tests one after the other at most. */
    private static final int INLINE_ENTRIES = 4;
    /** So often entries are replaced before the site counts as megamorphic. */
    private static final int MAX_MISSES = 64;
    private static final AttributeCache[] NONE = new AttributeCache[0];

    private final int id;
    private final PyStr name;
    private AttributeCache[] entries = NONE;
    private int misses;

    /** {@code id} is the number of the attribute's place in the source. */
    public AttributeSite(int id, PyStr name) {
        this.id = id;
        this.name = name;
    }

    /** What the site remembers now, the most recent first. Not to be changed. */
    public AttributeCache[] entries() {
        return entries;
    }

    /** Whether the site has seen more shapes than compiled code should test one after the other. */
    public boolean isMegamorphic() {
        return misses >= MAX_MISSES || entries.length > INLINE_ENTRIES;
    }

    /** The attribute's name. */
    public PyStr name() {
        return name;
    }

    /** The number of the attribute's place in the source. */
    public int id() {
        return id;
    }

    private AttributeCache find(Object self) {
        for (AttributeCache c : entries) {
            if (c.fits(self)) {
                return c;
            }
        }
        return misses < MAX_MISSES ? remember(self) : null;
    }

    private AttributeCache remember(Object self) {
        misses++;
        if (misses == 1 && self instanceof PyType) {
            return null; // a place that runs once must not keep a class alive, with all that it has
        }
        AttributeCache made = AttributeCache.of(self, name);
        if (made != null) {
            AttributeCache[] old = entries;
            AttributeCache[] next = new AttributeCache[Math.min(old.length + 1, MAX_ENTRIES)];
            next[0] = made;
            System.arraycopy(old, 0, next, 1, next.length - 1);
            entries = next;
        }
        return made;
    }

    /** {@code self.name}. */
    public Object get(Frame frame, Object self) {
        frame.at = id;
        AttributeCache c = find(self);
        if (c != null) {
            Object v = c.get(frame, self);
            if (v != null) {
                return v;
            }
        }
        return AttributeCache.getSlow(frame, self, name);
    }

    /** {@code self.name} when the site knows the object's shape and the value is at hand; runs no Python code. Null otherwise. */
    public Object quickGet(Object self) {
        for (AttributeCache c : entries) {
            if (c.fits(self)) {
                return c.isPlain() ? c.get(null, self) : null;
            }
        }
        return null;
    }

    /** The function that {@code self.name(…)} calls with {@code self} first; null when {@link #get} must be asked. */
    public Object method(Frame frame, Object self) {
        AttributeCache c = find(self);
        if (c != null) {
            return c.kind == AttributeCache.Kind.METHOD ? c.value : null;
        }
        return megamorphicMethod(self);
    }

    private Object megamorphicMethod(Object self) {
        if (!(self instanceof PyObject o) || !(o.type().slots() instanceof HeapSlots heap) || !heap.hasPlainGetAttr()) {
            return null;
        }
        PyType type = o.type();
        Object found = type.lookup(name);
        if (!(found instanceof PyFunction) || type.hasInstanceDict() && AttributeStorage.get(o, name) != null) {
            return null;
        }
        return found;
    }
}
