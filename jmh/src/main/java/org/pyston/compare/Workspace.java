package org.pyston.compare;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A temporary directory with the programs and the classes of their twins, taken from the jar that runs the suite. */
final class Workspace implements AutoCloseable {
    private static final String PYTHON = "python";
    private static final String TWINS = "org/pyston/compare/twins";

    private final Path root;

    /** Lays everything out. */
    Workspace() throws IOException {
        root = Files.createTempDirectory("pyston-compare");
        Path origin = origin();
        if (Files.isDirectory(origin)) {
            copy(origin);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + origin.toUri()), Map.of())) {
                copy(jar.getPath("/"));
            }
        }
    }

    /** The jar, or the directory of classes, that this class is from. */
    static Path origin() {
        try {
            return Path.of(Workspace.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void copy(Path from) throws IOException {
        copy(from.resolve(PYTHON), root.resolve(PYTHON));
        copy(from.resolve(TWINS), root.resolve(TWINS));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Where processes run and programs are imported from. */
    Path directory() {
        return root.resolve(PYTHON);
    }

    /** The class path of the twins. */
    Path classes() {
        return root;
    }

    /** Removes everything. */
    @Override
    public void close() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
