package org.pyston.cli.random;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices that depend on a seed alone. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A number from 0 to below that one. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    String of(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    <T> T of(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
