package org.pyston.asm.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;
import org.pyston.asm.deopt.FrameState;
import org.pyston.asm.deopt.Protection;
import org.pyston.asm.deopt.Source;
import org.pyston.asm.install.CompiledUnit;
import org.pyston.nodes.Node;

/** The frame states of one method, and the handlers that serve them: one for each row of live temporaries. */
final class States {
    private final CompiledUnit unit;
    private final List<FrameState> states = new ArrayList<>();
    private final Map<List<Value>, Tail> tails = new LinkedHashMap<>();
    private final List<Tail> tailOf = new ArrayList<>();
    /** Pending operands of the nodes around the place that is emitted. */
    private final List<Pending> pending = new ArrayList<>();
    /** The regions around the place that is emitted, and the innermost one of each state; null for none. */
    private final List<Region> regions = new ArrayList<>();
    private final List<Region> regionOf = new ArrayList<>();

    /** A value that the frame needs at {@link #index} of its operands (or, for a slot, of its locals). */
    record Pending(boolean slot, int index, Value value, Value[] parts, int kind) {
    }

    /** The handler for states with the same live temporaries. */
    static final class Tail {
        final List<Value> temps;
        /** Where exceptions come. */
        final Label label = new Label();
        /** Where code jumps to, with what it leaves for on the operand stack. */
        final Label entry = new Label();

        Tail(List<Value> temps) {
            this.temps = temps;
        }
    }

    /** Kinds of {@link #pushIterator}. */
    static final int RANGE = 1;
    static final int LIST = 2;
    static final int TUPLE = 4;
    /** How a suite has ended, but not by an exception. */
    static final int COMPLETION = 3;

    States(CompiledUnit unit) {
        this.unit = unit;
    }

    void push(int operandIndex, Value value) {
        pending.add(new Pending(false, operandIndex, value, null, 0));
    }

    void pushSlot(int slot, Value value) {
        pending.add(new Pending(true, slot, value, null, 0));
    }

    void pushCompletion(int slot, Value value) {
        pending.add(new Pending(true, slot, value, null, COMPLETION));
    }

    void pushIterator(int slot, int kind, Value... parts) {
        pending.add(new Pending(true, slot, null, parts, kind));
    }

    /** What the frame's temporaries need of the statements around, in their order. */
    List<Pending> iterators() {
        return select(true);
    }

    /** The operands that are pending, in their order. */
    List<Pending> operands() {
        return select(false);
    }

    private List<Pending> select(boolean slots) {
        List<Pending> selected = new ArrayList<>();
        for (Pending p : pending) {
            if (p.slot == slots) {
                selected.add(p);
            }
        }
        return selected;
    }

    void pop(int count) {
        for (int i = 0; i < count; i++) {
            pending.remove(pending.size() - 1);
        }
    }

    void enter(Region region) {
        regions.add(region);
    }

    void exit() {
        regions.remove(regions.size() - 1);
    }

    private Protection protection(Region region) {
        return region == null ? Protection.NONE : region.isCounted() ? Protection.COUNTED : Protection.LEAVES;
    }

    /** A state for the present place; {@code value} null for none. */
    int add(Node node, int child, Value value, int at, boolean counted) {
        List<Value> temps = new ArrayList<>();
        List<Source> operands = new ArrayList<>();
        List<Integer> operandIndexes = new ArrayList<>();
        List<Source> slots = new ArrayList<>();
        List<Integer> slotIndexes = new ArrayList<>();
        for (Pending p : pending) {
            (p.slot ? slotIndexes : operandIndexes).add(p.index);
            Source source;
            if (p.kind == RANGE) {
                source = new Source.Range(source(p.parts[0], temps), source(p.parts[1], temps), source(p.parts[2], temps));
            } else if (p.kind == LIST || p.kind == TUPLE) {
                source = new Source.Sequence(source(p.parts[0], temps), source(p.parts[1], temps));
            } else {
                source = source(p.value, temps);
            }
            (p.slot ? slots : operands).add(source);
        }
        Source arriving = value == null ? null : source(value, temps);
        Region region = regions.isEmpty() ? null : regions.get(regions.size() - 1);
        regionOf.add(region);
        states.add(new FrameState(unit, node, child, arriving, at, operands.toArray(new Source[0]), ints(operandIndexes),
                slots.toArray(new Source[0]), ints(slotIndexes), counted, protection(region)));
        tailOf.add(tails.computeIfAbsent(temps, Tail::new));
        return states.size() - 1;
    }

    private static Source source(Value value, List<Value> temps) {
        switch (value.kind()) {
            case CONSTANT:
                return new Source.Constant(value.constant());
            case VARIABLE:
                return new Source.Local(value.index());
            case TEMP:
                if (!temps.contains(value)) {
                    temps.add(value);
                }
                return new Source.Temp(temps.indexOf(value));
            case PAIR:
                Value[] pair = (Value[]) value.constant();
                return new Source.Pair(source(pair[0], temps), source(pair[1], temps));
            case BOUND:
                Value[] bound = (Value[]) value.constant();
                return new Source.Bound(bound[0].constant(), source(bound[1], temps));
            case ARRAY:
                Value[] first = (Value[]) value.constant();
                Source[] sources = new Source[first.length];
                for (int i = 0; i < first.length; i++) {
                    sources[i] = source(first[i], temps);
                }
                return new Source.Array(sources, value.index());
            default:
                throw new AssertionError("a value on the operand stack is lost when code leaves");
        }
    }

    private static int[] ints(List<Integer> list) {
        int[] array = new int[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    Tail tailOf(int state) {
        return tailOf.get(state);
    }

    Region regionOf(int state) {
        return regionOf.get(state);
    }

    Iterable<Tail> tails() {
        return tails.values();
    }

    int size() {
        return states.size();
    }

    FrameState[] table() {
        return states.toArray(new FrameState[0]);
    }
}
