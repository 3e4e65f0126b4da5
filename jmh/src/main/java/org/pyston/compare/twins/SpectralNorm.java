package org.pyston.compare.twins;

import java.util.Arrays;

/** The twin of spectral_norm.py. */
final class SpectralNorm implements Twin {
    private static final int ROUNDS = 10;

    @Override
    public String run(long size) {
        int n = Math.toIntExact(size);
        double[] u = new double[n];
        double[] v = u;
        Arrays.fill(u, 1.0);
        for (int i = 0; i < ROUNDS; i++) {
            v = timesTransposed(times(u));
            u = timesTransposed(times(v));
        }
        double uv = 0;
        double vv = 0;
        for (int i = 0; i < n; i++) {
            uv += u[i] * v[i];
            vv += v[i] * v[i];
        }
        return Double.toString(Math.sqrt(uv / vv));
    }

    private static double element(long i, long j) {
        long sum = Math.addExact(i, j);
        long half = Math.floorDiv(Math.multiplyExact(sum, Math.addExact(sum, 1)), 2L);
        return 1.0 / Math.addExact(Math.addExact(half, i), 1);
    }

    private static double[] times(double[] vector) {
        double[] result = new double[vector.length];
        for (int i = 0; i < result.length; i++) {
            double sum = 0;
            for (int j = 0; j < vector.length; j++) {
                sum += element(i, j) * vector[j];
            }
            result[i] = sum;
        }
        return result;
    }

    private static double[] timesTransposed(double[] vector) {
        double[] result = new double[vector.length];
        for (int i = 0; i < result.length; i++) {
            double sum = 0;
            for (int j = 0; j < vector.length; j++) {
                sum += element(j, i) * vector[j];
            }
            result[i] = sum;
        }
        return result;
    }
}
