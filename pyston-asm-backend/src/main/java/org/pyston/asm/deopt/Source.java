package org.pyston.asm.deopt;

/** Where a value of a frame state is when code leaves there. */
public sealed interface Source {
    /** The value, when the locals are in the frame's slots already. */
    Object read(Object[] temps, Object[] locals);

    /** One of the temporaries that the handler hands over. */
    record Temp(int index) implements Source {
        @Override
        public Object read(Object[] temps, Object[] locals) {
            return temps[index];
        }
    }

    /** The variable in a slot: nothing assigned it since it was read. */
    record Local(int slot) implements Source {
        @Override
        public Object read(Object[] temps, Object[] locals) {
            return locals[slot];
        }
    }

    /** A constant. */
    record Constant(Object value) implements Source {
        @Override
        public Object read(Object[] temps, Object[] locals) {
            return value;
        }
    }

    /** A {@code range} iterator: the next number and the stop, which the numbers hit exactly. */
    record Range(Source next, Source stop, Source step) implements Source {
        @Override
        public Object read(Object[] temps, Object[] locals) {
            long from = (Long) next.read(temps, locals);
            long to = (Long) stop.read(temps, locals);
            long by = (Long) step.read(temps, locals);
            long count = by > 0 ? (from >= to ? 0 : Long.divideUnsigned(to - from - 1, by) + 1)
                    : (from <= to ? 0 : Long.divideUnsigned(from - to - 1, -by) + 1);
            return new org.pyston.types.range.PyRangeIterator(from, by, count);
        }
    }

    /** The iterator of a list or tuple at an index. */
    record Sequence(Source sequence, Source index) implements Source {
        @Override
        public Object read(Object[] temps, Object[] locals) {
            Object s = sequence.read(temps, locals);
            int i = ((Long) index.read(temps, locals)).intValue();
            return s instanceof org.pyston.types.list.PyList list
                    ? new org.pyston.types.iterator.PyListIterator(list, i)
                    : new org.pyston.types.iterator.PyTupleIterator((org.pyston.types.tuple.PyTuple) s, i);
        }
    }
}
