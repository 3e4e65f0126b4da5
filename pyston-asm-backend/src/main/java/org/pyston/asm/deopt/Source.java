package org.pyston.asm.deopt;

import org.pyston.asm.support.Iteration;
import org.pyston.types.function.PyBoundMethod;
import org.pyston.types.tuple.PyTuple;

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
            return Iteration.rangeIterator((Long) next.read(temps, locals), (Long) stop.read(temps, locals),
                    (Long) step.read(temps, locals));
        }
    }

    /** A tuple of two values. */
    record Pair(Source first, Source second) implements Source {
        @Override
        public Object read(Object[] temps, Object[] locals) {
            return PyTuple.of(first.read(temps, locals), second.read(temps, locals));
        }
    }

    /** A method bound to an object. */
    record Bound(Object function, Source self) implements Source {
        @Override
        public Object read(Object[] temps, Object[] locals) {
            return new PyBoundMethod(function, self.read(temps, locals));
        }
    }

    /** An array of {@code length} objects that begins with these. */
    record Array(Source[] first, int length) implements Source {
        @Override
        public Object read(Object[] temps, Object[] locals) {
            Object[] array = new Object[length];
            for (int i = 0; i < first.length; i++) {
                array[i] = first[i].read(temps, locals);
            }
            return array;
        }
    }

    /** The iterator of a list or tuple at an index. */
    record Sequence(Source sequence, Source index) implements Source {
        @Override
        public Object read(Object[] temps, Object[] locals) {
            return Iteration.sequenceIterator(sequence.read(temps, locals), (Long) index.read(temps, locals));
        }
    }
}
