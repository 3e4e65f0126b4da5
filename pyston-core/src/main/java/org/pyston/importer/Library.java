package org.pyston.importer;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pyston.runtime.Options;

/**
 * Where the standard library is: inside the jar that holds this class, or a plain folder. A folder is an ordinary entry of
 * {@code sys.path}. The entry of the jar is a path that goes on inside it, which {@link LibraryFinderType} takes.
 *
 * <p>Which one: {@code -X library=FOLDER}, the system property {@code pyston.library}, the environment variable
 * {@code PYSTON_LIB}, else what is on the class path.
 */
public final class Library {
    private static final String ROOT = "org/pyston/lib/";
    private static final String PACKAGE_PATH = ROOT + "python3.12";
    private static final String CODE_FOLDER = CachePaths.CACHE_FOLDER + "/";

    private final String path;
    private final String archive;
    /** Read on first use. */
    private volatile String[] index;

    private Library(String path, String archive) {
        this.path = path;
        this.archive = archive;
    }

    static Library find(Options options) {
        String folder = options.xOptions().get("library");
        if (folder == null) {
            folder = System.getProperty("pyston.library");
        }
        if (folder == null && !options.ignoreEnvironment() && !options.isolated()) {
            folder = System.getenv("PYSTON_LIB");
        }
        if (folder != null && !folder.isEmpty()) {
            return new Library(new File(folder).getAbsolutePath(), null);
        }
        URL url = Library.class.getClassLoader().getResource(ROOT + "index.txt");
        if (url == null) {
            return new Library("", null);
        }
        String text = decoded(url.getPath());
        if (!url.getProtocol().equals("jar")) {
            return new Library(new File(new File(text).getParentFile(), "python3.12").getPath(), null);
        }
        String jar = new File(text.substring("file:".length(), text.indexOf("!/"))).getPath();
        return new Library(jar + File.separator + PACKAGE_PATH.replace('/', File.separatorChar), jar);
    }

    private static String decoded(String urlPath) {
        return urlPath.indexOf('%') < 0 ? urlPath
                : java.net.URLDecoder.decode(urlPath.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The entry for {@code sys.path}; empty when there is no library. */
    public String path() {
        return path;
    }

    /** Whether it is inside the jar. */
    public boolean isInJar() {
        return archive != null;
    }

    /** The jar; null for a folder. */
    String archive() {
        return archive;
    }

    /** The library's folder inside the jar. */
    static String packagePath() {
        return PACKAGE_PATH;
    }

    /** What a path says of a place in the jar's library, with slashes: empty for the library itself; null elsewhere. */
    String relative(String anyPath) {
        if (archive == null || !anyPath.startsWith(path)) {
            return null;
        }
        if (anyPath.length() == path.length()) {
            return "";
        }
        return FilePaths.isSeparator(anyPath.charAt(path.length()))
                ? anyPath.substring(path.length() + 1).replace(File.separatorChar, '/') : null;
    }

    /** The path of a file of the library in the jar. */
    String absolute(String relative) {
        return path + File.separator + relative.replace('/', File.separatorChar);
    }

    /** Whether the jar's library has this file. */
    boolean has(String relative) {
        return Library.class.getClassLoader().getResource(PACKAGE_PATH + "/" + relative) != null;
    }

    /** A file of the jar's library; null when it is not there. */
    byte[] read(String relative) {
        return resource(PACKAGE_PATH + "/" + relative);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Library.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            return null;
        }
    }

    /** The serialized code of a source file of the jar's library, as {@link CodeFile} has it; null for none. */
    byte[] code(String sourceFile) {
        int start = sourceFile.lastIndexOf('/') + 1;
        String name = sourceFile.substring(start, sourceFile.length() - ".py".length());
        return read(sourceFile.substring(0, start) + CODE_FOLDER + name + "." + CachePaths.TAG + ".pyc");
    }

    /** Whether the jar's library has files below this folder. */
    boolean isFolder(String relative) {
        String prefix = relative.isEmpty() ? "" : relative + "/";
        for (String file : index()) {
            if (file.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** The names of files and, with a slash at the end, folders directly in a folder of the jar's library. */
    Set<String> list(String relative) {
        String prefix = relative.isEmpty() ? "" : relative + "/";
        Set<String> names = new TreeSet<>();
        for (String file : index()) {
            if (file.startsWith(prefix)) {
                int slash = file.indexOf('/', prefix.length());
                names.add(slash < 0 ? file.substring(prefix.length()) : file.substring(prefix.length(), slash + 1));
            }
        }
        return names;
    }

    private String[] index() {
        String[] known = index;
        if (known == null) {
            byte[] bytes = resource(ROOT + "index.txt");
            List<String> files = new ArrayList<>();
            String text = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
            for (int at = 0, end; (end = text.indexOf('\n', at)) >= 0; at = end + 1) {
                files.add(text.substring(text.indexOf(' ', at) + 1, end));
            }
            known = files.toArray(new String[0]);
            index = known;
        }
        return known;
    }
}
