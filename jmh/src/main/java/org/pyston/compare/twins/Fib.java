package org.pyston.compare.twins;

/** The twin of fib.py. */
final class Fib implements Twin {
    @Override
    public String run(long size) {
        return Long.toString(fib(size));
    }

    private static long fib(long n) {
        return n < 2 ? n : Math.addExact(fib(Math.subtractExact(n, 1)), fib(Math.subtractExact(n, 2)));
    }
}
