package org.pyston.modules.itertools;

import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.tuple.PyTuple;

/** The module {@code itertools}. */
@PythonModule(value = "itertools", doc = "Iterators that are made of iterators.")
@ExportsTypes({ItAccumulate.class, ItBatched.class, ItChain.class, ItCombinations.class,
    ItCombinationsWithReplacement.class, ItCompress.class, ItCount.class, ItCycle.class, ItDropWhile.class,
    ItFilterFalse.class, ItGroupBy.class, ItGrouper.class, ItISlice.class, ItPairwise.class, ItPermutations.class,
    ItProduct.class, ItRepeat.class, ItStarMap.class, ItTakeWhile.class, ItTee.class, ItZipLongest.class})
public final class ItertoolsModule {
    private ItertoolsModule() {
    }

    @PythonFunction(value = "tee", signature = "(iterable, n=2, /)",
            doc = "n independent iterators over the items of one iterable.")
    static Object tee(Frame frame, Object iterable, Object n) {
        long count = SliceIndices.toSize(frame, n);
        if (count < 0) {
            throw Errors.valueError("n must be >= 0");
        }
        if (count > Integer.MAX_VALUE - 8) {
            throw Errors.memoryError();
        }
        Object[] iterators = new Object[(int) count];
        if (count > 0) {
            ItTee first = ItTee.first(frame, iterable);
            iterators[0] = first;
            for (int i = 1; i < iterators.length; i++) {
                iterators[i] = first.sibling();
            }
        }
        return PyTuple.of(iterators);
    }
}
