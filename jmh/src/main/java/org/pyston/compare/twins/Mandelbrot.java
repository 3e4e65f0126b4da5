package org.pyston.compare.twins;

/** The twin of mandelbrot.py. */
final class Mandelbrot implements Twin {
    private static final int ROUNDS = 50;

    @Override
    public String run(long size) {
        long count = 0;
        for (long y = 0; y < size; y++) {
            double ci = 2.0 * y / size - 1.0;
            for (long x = 0; x < size; x++) {
                if (inside(2.0 * x / size - 1.5, ci)) {
                    count = Math.addExact(count, 1);
                }
            }
        }
        return Long.toString(count);
    }

    private static boolean inside(double cr, double ci) {
        double zr = 0.0;
        double zi = 0.0;
        for (int i = 0; i < ROUNDS; i++) {
            double rr = zr * zr;
            double ii = zi * zi;
            if (rr + ii > 4.0) {
                return false;
            }
            zi = 2.0 * zr * zi + ci;
            zr = rr - ii + cr;
        }
        return true;
    }
}
