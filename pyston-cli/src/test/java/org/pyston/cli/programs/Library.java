package org.pyston.cli.programs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The standard library as it lies in the jar. */
final class Library {

    private static final String ROOT = "/org/pyston/lib/";

    private Library() {
    }

    /** Sizes of all files by their paths, as the index tells. */
    static Map<String, Integer> index() throws IOException {
        Map<String, Integer> result = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Library.class.getResourceAsStream(ROOT + "index.txt"), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int blank = line.indexOf(' ');
                result.put(line.substring(blank + 1), Integer.valueOf(line.substring(0, blank)));
            }
        }
        return result;
    }

    static byte[] read(String path) throws IOException {
        try (InputStream in = Library.class.getResourceAsStream(ROOT + "python3.12/" + path)) {
            if (in == null) {
                throw new IOException(path + " is in the index only");
            }
            return in.readAllBytes();
        }
    }

    /** Writes all files below a folder. */
    static void copyTo(Path folder) throws IOException {
        for (String path : index().keySet()) {
            Path target = folder.resolve(path);
            Files.createDirectories(target.getParent());
            Files.write(target, read(path));
        }
    }
}
