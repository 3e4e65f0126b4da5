package org.pyston.nodes.expr;

import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** Reads {@code object.name} with a cache, or finds the method of a call {@code object.name(…)} without binding it. */
public final class MethodLookup {
    private static final int MAX_MISSES = 64;

    private final int id;
    private final PyStr name;
    private AttributeCache first;
    private AttributeCache second;
    private int misses;

    /** {@code id} is the attribute's number, for its place in the source. */
    public MethodLookup(int id, PyStr name) {
        this.id = id;
        this.name = name;
    }

    /** The function or method descriptor to be called with {@code self} first; null when {@link #bound} must be asked. */
    public Object unbound(Frame frame, Object self) {
        AttributeCache c = first;
        if (c != null && c.fits(self) || (c = second) != null && c.fits(self)) {
            return c.kind == AttributeCache.Kind.METHOD ? c.value : null;
        }
        if (misses < MAX_MISSES) {
            misses++;
            frame.at = id;
            AttributeCache made = AttributeCache.of(self, name);
            if (made != null) {
                second = first;
                first = made;
                return made.kind == AttributeCache.Kind.METHOD ? made.value : null;
            }
        }
        return null;
    }

    /** The attribute's value; remembers what it found. */
    public Object get(Frame frame, Object self) {
        unbound(frame, self);
        return bound(frame, self);
    }

    /** The attribute's value, to be called as it is; {@link #unbound} was asked before. */
    public Object bound(Frame frame, Object self) {
        frame.at = id;
        AttributeCache c = first;
        if (c != null && c.fits(self) || (c = second) != null && c.fits(self)) {
            Object v = c.get(frame, self);
            if (v != null) {
                return v;
            }
        }
        return AttributeCache.getSlow(frame, self, name);
    }
}
