package org.pyston.asm.deopt;

import org.pyston.runtime.TierOptions;

/**
 * {@code -X deopt-stress=N[:seed]}: makes every N-th guard that is passed fail, or with a seed one in N by chance. Failures do
 * not speak against the code then, so that it stays.
 */
public final class DeoptStress {
    private final int period;
    private long random;
    private int count;

    private DeoptStress(int period, long seed) {
        this.period = period;
        this.random = seed;
    }

    /** What the options want; null for no stress. */
    public static DeoptStress of(TierOptions options) {
        return options.stressPeriod() == 0 ? null : new DeoptStress(options.stressPeriod(), options.stressSeed());
    }

    /** Whether the guard at hand is to fail. Races between threads do no harm. */
    public boolean fail() {
        if (random != 0) {
            random ^= random << 13;
            random ^= random >>> 7;
            random ^= random << 17;
            return Long.remainderUnsigned(random, period) == 0;
        }
        if (++count < period) {
            return false;
        }
        count = 0;
        return true;
    }

    /** As {@link #fail} where a guard is an operation that throws. */
    public void check() {
        if (fail()) {
            throw GuardFailed.INSTANCE;
        }
    }
}
