package org.pyston.modules._posixsubprocess;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * The jar that this JVM was started with by {@code java -jar}, as a program for children: it is one even where its file has lost
 * the permission to be executed, and its children run on the Java of their parent.
 */
final class OwnJar {
    private OwnJar() {
    }

    /** Whether a file, or what it links to, is that jar. */
    static boolean is(File file) throws IOException {
        String classPath = System.getProperty("java.class.path", "");
        File jar = new File(classPath);
        return classPath.indexOf(File.pathSeparatorChar) < 0 && jar.isFile() && file.isFile()
                && Files.isSameFile(jar.toPath(), file.toPath());
    }

    /** What stands before the path of the jar on the command line of a child that is to believe it is called so. */
    static List<String> command(String executable) {
        return List.of(System.getProperty("java.home") + "/bin/java", "-Dpyston.executable=" + executable, "-jar");
    }
}
