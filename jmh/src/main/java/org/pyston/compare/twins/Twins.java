package org.pyston.compare.twins;

import java.util.ArrayList;
import java.util.List;

/** Runs a twin in this process, with the arguments and the answer of iterate.py but for CPU times. */
public final class Twins {
    private static volatile String result;

    private Twins() {
    }

    private static Twin twin(String name) {
        return switch (name) {
            case "fib" -> new Fib();
            case "int_loop" -> new IntLoop();
            case "mandelbrot" -> new Mandelbrot();
            case "nbody" -> new NBody();
            case "spectral_norm" -> new SpectralNorm();
            default -> throw new IllegalArgumentException("no twin of " + name);
        };
    }

    /** {@code NAME --size N --seconds S --least N}. */
    public static void main(String[] args) {
        Twin twin = twin(args[0]);
        long size = 0;
        double seconds = 0;
        int least = 1;
        for (int i = 1; i < args.length; i += 2) {
            switch (args[i]) {
                case "--size" -> size = Long.parseLong(args[i + 1]);
                case "--seconds" -> seconds = Double.parseDouble(args[i + 1]);
                case "--least" -> least = Integer.parseInt(args[i + 1]);
                default -> throw new IllegalArgumentException(args[i]);
            }
        }
        List<Double> times = new ArrayList<>();
        long begin = System.nanoTime();
        while (times.size() < least || System.nanoTime() - begin < seconds * 1e9) {
            long start = System.nanoTime();
            result = twin.run(size);
            times.add((System.nanoTime() - start) / 1e9);
        }
        System.out.println("{\"wall\": " + times + ", \"cpu\": [], \"result\": \"" + result + "\"}");
    }
}
