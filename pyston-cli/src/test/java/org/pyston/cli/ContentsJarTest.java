package org.pyston.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The one jar holds everything and no more. */
class ContentsJarTest {

    private static final long LIMIT = 30_000_000;
    private static final Path JAR = Path.of(System.getProperty("pyston.jar"));

    @Test
    void isSmallEnough() throws IOException {
        assertTrue(Files.size(JAR) <= LIMIT, Files.size(JAR) + " bytes");
    }

    @Test
    void needsNoFlags() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertEquals("org.pyston.cli.Main", manifest.getValue(Attributes.Name.MAIN_CLASS));
            assertEquals("ALL-UNNAMED", manifest.getValue("Enable-Native-Access"));
        }
    }

    @Test
    void holdsCoreBackendAndLibraryButNoTools() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertNotNull(jar.getEntry("org/pyston/text/PyStr.class"));
            assertNotNull(jar.getEntry("org/pyston/asm/package-info.class"));
            assertNotNull(jar.getEntry("org/objectweb/asm/ClassWriter.class"));
            assertNotNull(jar.getEntry("org/antlr/v4/runtime/Parser.class"));
            assertNotNull(jar.getEntry("org/pyston/lib/index.txt"));
            assertNotNull(jar.getEntry("org/pyston/lib/python3.12/os.py"));
            assertNull(jar.getEntry("org/pyston/lib/build/LibraryBuilder.class"));
            assertEquals(0, jar.stream().filter(entry -> entry.getName().startsWith("org/pyston/processor/")).count());
        }
    }
}
