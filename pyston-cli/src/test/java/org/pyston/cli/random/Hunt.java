package org.pyston.cli.random;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for differences for as long as one likes: {@code --seed S --count N --keep FOLDER --shrink M}. Programs that make a
 * difference are written to the folder, and the first M of them also shrunk.
 */
public final class Hunt {
    private static final int BATCH = 12;

    private final Path keep;
    private final Path folder;
    private long toShrink;

    private Hunt(Path keep, long toShrink) throws IOException {
        this.keep = Files.createDirectories(keep);
        this.toShrink = toShrink;
        this.folder = Files.createTempDirectory("pyston-hunt");
    }

    /** Hunts. */
    public static void main(String[] arguments) throws IOException {
        long seed = System.nanoTime() & 0xFFFFFF;
        long count = 1000;
        long shrink = 3;
        Path keep = Path.of("target", "random");
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            switch (arguments[i]) {
                case "--seed" -> seed = Long.parseLong(arguments[i + 1]);
                case "--count" -> count = Long.parseLong(arguments[i + 1]);
                case "--shrink" -> shrink = Long.parseLong(arguments[i + 1]);
                case "--keep" -> keep = Path.of(arguments[i + 1]);
                default -> throw new IllegalArgumentException(arguments[i]);
            }
        }
        int found = new Hunt(keep, shrink).hunt(seed, count);
        System.out.println(count + " programs from seed " + seed + ": " + found + " differences");
        System.exit(found == 0 ? 0 : 1);
    }

    private int hunt(long seed, long count) throws IOException {
        int found = 0;
        for (long first = seed; first < seed + count; first += BATCH) {
            List<Difference> differences = new Comparer(folder, first).compare(programs(first, Math.min(BATCH, seed + count - first)));
            String last = "";
            for (Difference difference : differences) {
                if (!difference.name().equals(last)) {
                    System.out.println(difference);
                    found++;
                    last = difference.name();
                    Files.writeString(keep.resolve(last), difference.program(), StandardCharsets.UTF_8);
                    if (toShrink-- > 0) {
                        shrink(first, difference);
                    }
                }
            }
            System.out.println("seed " + first + ": " + found + " found");
        }
        return found;
    }

    /** The programs of some seeds, by names made of these. */
    static Map<String, String> programs(long first, long count) {
        Map<String, String> result = new LinkedHashMap<>();
        for (long seed = first; seed < first + count; seed++) {
            result.put("seed" + seed + ".py", ProgramGenerator.program(seed));
        }
        return result;
    }

    private void shrink(long seed, Difference difference) throws IOException {
        Comparer comparer = new Comparer(folder, seed);
        if (!comparer.differ(difference, List.of(difference.program())).get(0)) {
            System.out.println("  alone the program makes no difference");
            return;
        }
        String small = Shrinker.shrink(difference.program(), texts -> {
            try {
                return comparer.differ(difference, texts);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Files.writeString(keep.resolve("small-" + difference.name()), small, StandardCharsets.UTF_8);
        System.out.println(small);
    }
}
