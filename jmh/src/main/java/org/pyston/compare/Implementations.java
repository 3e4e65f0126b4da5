package org.pyston.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.pyston.compare.Implementation.Kind;

/** Finds out what there is to run. */
final class Implementations {
    /** The service file by which Pyston finds a compiled tier. */
    private static final String COMPILER = "META-INF/services/org.pyston.spi.CompilerBackend";
    private static final String INTERPRETER = "interp";
    /** PyPy calls itself 3.9 in platform.python_version(). */
    private static final String VERSION = "import platform, sys; print(platform.python_implementation(), "
            + "'.'.join(map(str, getattr(sys, 'pypy_version_info', sys.version_info)[:3])))";

    private Implementations() {
    }

    /** The implementations that the arguments ask for: the reference first, Java last. */
    static List<Implementation> of(Arguments arguments, Child child, Path classes) throws IOException, InterruptedException {
        List<Implementation> all = new ArrayList<>();
        for (String python : arguments.pythons) {
            Child.Outcome outcome = child.run(List.of(python, "-c", VERSION));
            if (outcome.error() != null) {
                throw new IOException(python + ": " + outcome.error());
            }
            all.add(new Implementation(unique(all, outcome.output().strip()), Kind.PYTHON, List.of(python)));
        }
        Path jar = arguments.pyston != null ? arguments.pyston : besideThis();
        if (!Files.isRegularFile(jar)) {
            throw new IOException("there is no " + jar + "; name one by --pyston JAR");
        }
        List<String> tiers = !arguments.tiers.isEmpty() ? arguments.tiers
                : hasCompiler(jar) ? List.of(INTERPRETER, "auto") : List.of(INTERPRETER);
        for (String tier : tiers) {
            all.add(new Implementation(tier.equals("auto") ? "Pyston" : "Pyston " + tier, Kind.PYSTON,
                    command(arguments.java, jar, tier)));
        }
        all.add(new Implementation("Java", Kind.JAVA,
                List.of(arguments.java, "-cp", classes.toString(), "org.pyston.compare.twins.Twins")));
        return all;
    }

    /** What a user types is what is measured: the default tier has no option. */
    private static List<String> command(String java, Path jar, String tier) {
        return tier.equals("auto") ? List.of(java, "-jar", jar.toString())
                : List.of(java, "-jar", jar.toString(), "-X", "tier=" + tier);
    }

    private static String unique(List<Implementation> all, String name) {
        long same = all.stream().filter(i -> i.name().equals(name) || i.name().startsWith(name + " #")).count();
        return same == 0 ? name : name + " #" + (same + 1);
    }

    private static Path besideThis() {
        return Workspace.origin().resolveSibling(Path.of("..", "..", "pyston-cli", "target", "pyston.jar")).normalize();
    }

    private static boolean hasCompiler(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            return file.getEntry(COMPILER) != null;
        }
    }
}
