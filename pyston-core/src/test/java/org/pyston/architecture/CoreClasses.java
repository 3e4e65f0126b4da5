package org.pyston.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.pyston.text.PyStr;

/** The compiled classes of core, without its tests. */
final class CoreClasses {

    private CoreClasses() {
    }

    /** Where the compiled classes are: target/classes, or wherever the build puts them. */
    private static Path folder() {
        try {
            return Path.of(PyStr.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static JavaClasses imported() {
        return new ClassFileImporter().importPath(folder());
    }

    /** All classes with their code; parsers that ANTLR generated are left out: they are not ours to write. */
    static List<ClassNode> parsed() {
        List<ClassNode> result = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder())) {
            for (Path path : (Iterable<Path>) walk.filter(p -> p.toString().endsWith(".class"))::iterator) {
                ClassNode node = new ClassNode();
                new ClassReader(Files.readAllBytes(path)).accept(node, ClassReader.SKIP_FRAMES);
                if (!node.superName.startsWith("org/antlr/v4/runtime/")) {
                    result.add(node);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }
}
