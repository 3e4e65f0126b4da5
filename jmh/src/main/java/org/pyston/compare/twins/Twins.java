package org.pyston.compare.twins;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Runs a twin in this process, with the arguments and the answer of iterate.py. */
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
        List<Double> wall = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        LongSupplier clock = seconds > 0 ? cpuClock() : null;
        long begin = System.nanoTime();
        while (wall.size() < least || System.nanoTime() - begin < seconds * 1e9) {
            long c = clock == null ? 0 : clock.getAsLong();
            long w = System.nanoTime();
            result = twin.run(size);
            wall.add((System.nanoTime() - w) / 1e9);
            if (clock != null) {
                cpu.add((clock.getAsLong() - c) / 1e9);
            }
        }
        System.out.println("{\"wall\": " + wall + ", \"cpu\": " + cpu + ", \"result\": \"" + result + "\"}");
    }

    /** The CPU time of all threads. Its classes take long to load, so a process that runs a program once goes without. */
    private static LongSupplier cpuClock() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())::getProcessCpuTime;
    }
}
