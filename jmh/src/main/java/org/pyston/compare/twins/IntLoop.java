package org.pyston.compare.twins;

/** The twin of int_loop.py. */
final class IntLoop implements Twin {
    private static final long LIMIT = 1_000_000;

    @Override
    public String run(long size) {
        long total = 0;
        for (long i = 0; i < size; i++) {
            for (long j = 0; j < size; j++) {
                total = Math.addExact(total, Math.floorMod(Math.multiplyExact(i, j), 7L));
                if (total > LIMIT) {
                    total = Math.subtractExact(total, LIMIT);
                }
            }
        }
        return Long.toString(total);
    }
}
