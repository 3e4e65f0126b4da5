package org.pyston.cli.build;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes the jar a program that starts quickly: a shell script stands before the zip data, which a zip file allows, and the
 * offsets in the zip directory are raised by its length; code is stored, not compressed, as to inflate it takes a tenth of a
 * short program's time. {@code java -jar} opens the file as before.
 */
public final class ExecutableJar {
    /** What the file begins with; {@code exec} never returns, so the shell does not read on. */
    private static final String SCRIPT = """
            #!/bin/sh
            # Pyston. What follows this script is a jar, which this runs on the JDK of JAVA_HOME or of the path.
            java=java
            if [ -n "$JAVA_HOME" ] && [ -x "$JAVA_HOME/bin/java" ]; then java=$JAVA_HOME/bin/java; fi
            exec "$java" "-Dpyston.executable=$0" -jar "$0" "$@"
            """;

    private static final String STARTUP_CLASSES = "org/pyston/cli/startup-classes.txt";
    private static final int DIRECTORY_SIGNATURE = 0x02014b50;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;

    private ExecutableJar() {
    }

    /** The argument is the jar; one that has the script already keeps its contents. */
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        byte[] begin = new byte[2];
        try (InputStream in = Files.newInputStream(jar)) {
            in.readNBytes(begin, 0, 2);
        }
        if (begin[0] == 'P' && begin[1] == 'K') {
            byte[] script = SCRIPT.getBytes(StandardCharsets.UTF_8);
            byte[] zip = withStoredCode(jar);
            raiseOffsets(ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN), script.length);
            Path whole = Files.createTempFile(jar.getParent(), "pyston", ".tmp");
            Files.write(whole, ByteBuffer.allocate(script.length + zip.length).put(script).put(zip).array());
            Files.move(whole, jar, StandardCopyOption.REPLACE_EXISTING);
        }
        File file = jar.toFile();
        if (!(file.setReadable(true, false) && file.setExecutable(true, false))) {
            throw new IOException("cannot make " + jar + " executable");
        }
    }

    /** The same entries in the same order, and a list of the classes that a program needs to start. */
    private static byte[] withStoredCode(Path jar) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(jar.toFile()); ZipOutputStream to = new ZipOutputStream(bytes)) {
            to.setLevel(Deflater.BEST_COMPRESSION);
            for (Enumeration<? extends ZipEntry> entries = from.entries(); entries.hasMoreElements();) {
                ZipEntry old = entries.nextElement();
                byte[] content = from.getInputStream(old).readAllBytes();
                ZipEntry entry = new ZipEntry(old.getName());
                entry.setTimeLocal(old.getTimeLocal());
                if (old.getName().endsWith(".class") || old.getName().endsWith(".pyc")) {
                    CRC32 crc = new CRC32();
                    crc.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(crc.getValue());
                }
                to.putNextEntry(entry);
                to.write(content);
                to.closeEntry();
            }
            if (from.getEntry(STARTUP_CLASSES) == null) { // it is there when the jar was made from one of before
                ZipEntry classes = new ZipEntry(STARTUP_CLASSES);
                classes.setTimeLocal(from.entries().nextElement().getTimeLocal());
                to.putNextEntry(classes);
                to.write(StartupClasses.of(jar));
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** See the zip format: the end record counts and finds the directory, each of whose entries finds its local header. */
    static void raiseOffsets(ByteBuffer zip, int by) throws IOException {
        int end = zip.limit() - END_SIZE;
        if (end < 0 || zip.getInt(end) != END_SIGNATURE) {
            throw new IOException("not a plain zip file without a comment");
        }
        int entries = zip.getShort(end + 10) & 0xFFFF;
        int at = zip.getInt(end + 16);
        zip.putInt(end + 16, at + by);
        for (int i = 0; i < entries; i++) {
            if (zip.getInt(at) != DIRECTORY_SIGNATURE) {
                throw new IOException("entry " + i + " of the zip directory is not where it should be");
            }
            zip.putInt(at + 42, zip.getInt(at + 42) + by);
            at += 46 + (zip.getShort(at + 28) & 0xFFFF) + (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
        }
        if (at != end) {
            throw new IOException("the zip directory does not end where it should");
        }
    }
}
