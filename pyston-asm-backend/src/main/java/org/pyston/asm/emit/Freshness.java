package org.pyston.asm.emit;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import org.objectweb.asm.Label;

/**
 * What is known, at the place that is emitted, about the heap frame: whether it exists, and which variables it holds as they
 * are. So code that publishes its frame again stores only what was assigned in between. Facts flow along forward jumps and meet
 * at labels; a loop's header knows what its body leaves as it is.
 */
final class Freshness {
    private final Map<Label, Facts> atLabel = new IdentityHashMap<>();
    private final Map<Label, Facts> bound = new IdentityHashMap<>();
    private final boolean entered;
    private Facts now;
    private boolean reachable = true;

    /** What holds at one place. */
    static final class Facts {
        final BitSet fresh = new BitSet();
        boolean exists;

        void meet(Facts other) {
            fresh.and(other.fresh);
            exists &= other.exists;
        }

        Facts copy() {
            Facts copy = new Facts();
            copy.fresh.or(fresh);
            copy.exists = exists;
            return copy;
        }
    }

    /** {@code entered}: whether the code is entered with a heap frame. */
    Freshness(boolean entered) {
        this.entered = entered;
        now = nothing();
    }

    private Facts nothing() {
        Facts facts = new Facts();
        facts.exists = entered;
        return facts;
    }

    /** Whether the heap frame certainly exists. */
    boolean frameExists() {
        return now.exists;
    }

    /** Whether the heap frame certainly holds the variable of a slot. */
    boolean isFresh(int slot) {
        return now.exists && now.fresh.get(slot);
    }

    /** The variable of a slot was assigned. */
    void assigned(int slot) {
        now.fresh.clear(slot);
    }

    /** The heap frame holds the variable of a slot. */
    void stored(int slot) {
        now.fresh.set(slot);
    }

    /** The heap frame exists now. */
    void made() {
        now.exists = true;
    }

    /** A jump to a label; {@code always}: code does not go on here. */
    void jump(Label target, boolean always) {
        if (reachable) {
            Facts known = atLabel.get(target);
            if (known == null) {
                atLabel.put(target, now.copy());
            } else {
                known.meet(now);
            }
        }
        if (always) {
            reachable = false;
        }
    }

    /** Code does not go on here. */
    void end() {
        reachable = false;
    }

    /** A label. One that nothing jumped to, after code that does not go on, is an exception handler's: nothing is known there. */
    void label(Label label) {
        Facts known = atLabel.remove(label);
        if (!reachable) {
            now = known != null ? known : nothing();
            reachable = true;
        } else if (known != null) {
            now.meet(known);
        }
    }

    /** What holds here. */
    Facts here() {
        return now.copy();
    }

    /** An exception handler of code at whose beginning {@code before} held, and which assigns these slots. */
    void handler(Label label, Facts before, BitSet assigned) {
        atLabel.remove(label);
        now = before.copy();
        now.fresh.andNot(assigned);
        reachable = true;
    }

    /** A loop's header, before its label: the loop assigns these slots. */
    void header(Label label, BitSet assigned) {
        now.fresh.andNot(assigned);
        bound.put(label, now.copy());
    }

    /** The slots that a loop's header holds as fresh and this place does not; null for a label that is no header. */
    BitSet missing(Label header) {
        Facts known = bound.get(header);
        if (known == null || !reachable) {
            return null;
        }
        BitSet missing = (BitSet) known.fresh.clone();
        missing.andNot(now.fresh);
        return missing;
    }

    /** Whether a loop's header relies on a frame that may not exist here. */
    boolean lacksFrame(Label header) {
        Facts known = bound.get(header);
        return known != null && reachable && known.exists && !now.exists;
    }
}
