package org.pyston.runtime;

import java.util.Map;

/**
 * What the {@code -X} options say about interpreting and compiling. {@code osr-stress}: no function is compiled by itself, but
 * every loop that makes a second turn.
 *
 * @param tier {@code interp}: nothing is compiled; {@code auto}: what is hot; {@code jit}: everything, at its second call
 * @param calls so many calls make a function hot
 * @param turns so many turns make a loop hot
 * @param sync whether whoever finds code hot waits until it is compiled
 * @param stressPeriod every so manieth guard of compiled code fails; 0 for normal code
 * @param stressSeed not 0: guards fail by chance, as often as {@code stressPeriod} says
 */
public record TierOptions(String tier, int calls, int turns, boolean sync, int stressPeriod, long stressSeed) {
    /** Calls of a function, or turns of a loop, that are never reached. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** Lower than the JVM's own thresholds, so that it compiles our code and not the nodes; docs/performance.md has figures. */
    private static final int CALLS = 30;
    private static final int TURNS = 200;
    private static final int EAGER = 2;

    /**
     * Reads the options.
     *
     * @throws IllegalArgumentException if one has a value that it cannot have; the message tells which
     */
    public static TierOptions of(Map<String, String> options) {
        String tier = options.getOrDefault("tier", "auto");
        boolean eager = "jit".equals(tier);
        if (!eager && !"interp".equals(tier) && !"auto".equals(tier)) {
            throw wrong("tier", tier, "interp, auto or jit");
        }
        boolean loopsOnly = options.containsKey("osr-stress");
        int calls = loopsOnly ? NEVER : (int) number(options, "jit-calls", eager ? EAGER : CALLS, EAGER);
        int turns = loopsOnly ? EAGER : (int) number(options, "jit-turns", eager ? EAGER : TURNS, EAGER);
        int period = 0;
        long seed = 0;
        String stress = options.get("deopt-stress");
        if (options.containsKey("deopt-stress")) {
            int colon = stress == null ? -1 : stress.indexOf(':');
            period = (int) parsed("deopt-stress", stress, colon < 0 ? stress : stress.substring(0, colon), 1, Integer.MAX_VALUE);
            seed = colon < 0 ? 0 : parsed("deopt-stress", stress, stress.substring(colon + 1), 0, Long.MAX_VALUE) | 1;
        }
        boolean sync = eager || loopsOnly || options.containsKey("jit-sync");
        return new TierOptions(tier, calls, turns, sync, period, seed);
    }

    /** Whether everything is compiled as soon as possible. */
    public boolean isEager() {
        return "jit".equals(tier);
    }

    private static long number(Map<String, String> options, String name, int otherwise, int least) {
        return options.containsKey(name) ? parsed(name, options.get(name), options.get(name), least, Integer.MAX_VALUE)
                : otherwise;
    }

    private static long parsed(String name, String value, String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrong(name, value, "a number of at least " + least);
        }
        throw wrong(name, value, "a number of at least " + least);
    }

    private static IllegalArgumentException wrong(String name, String value, String wanted) {
        return new IllegalArgumentException("-X " + name + (value == null ? "" : "=" + value) + ": must be " + wanted);
    }
}
