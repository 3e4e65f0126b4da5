package org.pyston.compare.twins;

/** The twin of nbody.py: each body an array of position, velocity and mass. */
final class NBody implements Twin {
    private static final double SOLAR_MASS = 39.47841760435743;
    private static final int BODIES = 5;
    private static final double STEP = 0.01;

    @Override
    public String run(long size) {
        double[][] system = bodies();
        double before = energy(system);
        for (long i = 0; i < size; i++) {
            advance(system);
        }
        return "(" + before + ", " + energy(system) + ")";
    }

    private static double[][] bodies() {
        double[][] system = new double[BODIES][];
        system[0] = new double[] {0, 0, 0, 0, 0, 0, SOLAR_MASS};
        for (int i = 1; i < BODIES; i++) {
            double distance = 3.0 + 6.5 * i;
            double speed = Math.sqrt(SOLAR_MASS / distance);
            system[i] = new double[] {distance, 0.1 * i, -0.05 * i, 0.01 * i, speed, 0.02 * i, SOLAR_MASS / (900.0 * i * i)};
        }
        for (int k = 3; k < 6; k++) {
            double p = 0;
            for (double[] b : system) {
                p += b[k] * b[6];
            }
            system[0][k] = -p / SOLAR_MASS;
        }
        return system;
    }

    private static double energy(double[][] system) {
        double e = 0.0;
        for (int i = 0; i < BODIES; i++) {
            double[] a = system[i];
            e += 0.5 * a[6] * (a[3] * a[3] + a[4] * a[4] + a[5] * a[5]);
            for (int j = i + 1; j < BODIES; j++) {
                double[] b = system[j];
                e -= a[6] * b[6] / Math.sqrt(distance(a, b));
            }
        }
        return e;
    }

    private static double distance(double[] a, double[] b) {
        double dx = a[0] - b[0];
        double dy = a[1] - b[1];
        double dz = a[2] - b[2];
        return dx * dx + dy * dy + dz * dz;
    }

    private static void advance(double[][] system) {
        for (int i = 0; i < BODIES; i++) {
            for (int j = i + 1; j < BODIES; j++) {
                attract(system[i], system[j]);
            }
        }
        for (double[] body : system) {
            for (int k = 0; k < 3; k++) {
                body[k] += STEP * body[k + 3];
            }
        }
    }

    private static void attract(double[] a, double[] b) {
        double pull = STEP * Math.pow(distance(a, b), -1.5);
        double ma = a[6] * pull;
        double mb = b[6] * pull;
        for (int k = 0; k < 3; k++) {
            double d = a[k] - b[k];
            a[k + 3] -= d * mb;
            b[k + 3] += d * ma;
        }
    }
}
