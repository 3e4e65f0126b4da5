package org.pyston.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.pyston.ast.Mod;
import org.pyston.code.CodeUnit;
import org.pyston.code.CodeUnitBuilder;
import org.pyston.code.CompileOptions;
import org.pyston.syntax.ParseMode;
import org.pyston.syntax.ParseOptions;
import org.pyston.syntax.PythonParser;
import org.pyston.syntax.Source;
import org.pyston.syntax.SyntaxException;

/**
 * A step of the build: compiles the Python files of a folder and writes {@code __pycache__/NAME.pyston-312.pyc} beside each,
 * as the importer finds it in the jar and in the folder. The files name their sources' hash but are not compared with them;
 * so all are written anew each time: the form of code may have changed as well as a source.
 */
public final class LibraryCompiler {
    private final Path root;
    private int written;
    private int refused;

    private LibraryCompiler(Path root) {
        this.root = root;
    }

    /** Argument: the folder. A file that is no Python (test data) is left without code and counted. */
    public static void main(String[] args) throws IOException {
        LibraryCompiler compiler = new LibraryCompiler(Path.of(args[0]));
        Files.walkFileTree(compiler.root, compiler.new Visitor());
        System.out.println(compiler.written + " files of code written, " + compiler.refused + " files without");
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (file.getFileName().toString().endsWith(".py")) {
                compile(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private void compile(Path file) throws IOException {
        byte[] source = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        Path target = file.resolveSibling(CachePaths.CACHE_FOLDER)
                .resolve(name.substring(0, name.length() - 2) + CachePaths.TAG + ".pyc");
        String shown = root.relativize(file).toString();
        CodeUnit unit;
        try {
            Mod tree = PythonParser.parse(Source.of(source, shown), ParseMode.EXEC, ParseOptions.DEFAULT);
            unit = CodeUnitBuilder.build(tree, shown, CompileOptions.DEFAULT);
        } catch (SyntaxException e) {
            refused++;
            Files.deleteIfExists(target);
            return;
        } catch (RuntimeException e) {
            throw new UncheckedIOException(new IOException("cannot compile " + file, e));
        }
        Files.createDirectories(target.getParent());
        Files.write(target, CodeFile.unchecked(source, unit));
        written++;
    }
}
