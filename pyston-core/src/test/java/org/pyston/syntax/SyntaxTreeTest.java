package org.pyston.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pyston.ast.AstDump;
import org.pyston.ast.AstReader;
import org.pyston.ast.AstWriter;
import org.pyston.ast.Mod;

/** Trees and errors are CPython's, and trees survive the binary format. */
class SyntaxTreeTest {

    @TestFactory
    Stream<DynamicTest> trees() throws IOException {
        return tests("trees.txt");
    }

    @TestFactory
    Stream<DynamicTest> errors() throws IOException {
        return tests("errors.txt");
    }

    private static Stream<DynamicTest> tests(String resource) throws IOException {
        return GoldenCases.read(resource).stream()
                .map(c -> DynamicTest.dynamicTest(c.source(), () -> assertEquals(c.expected(), outcome(c))));
    }

    private static String outcome(GoldenCases.Case c) {
        try {
            return AstDump.dump(c.parse(), true);
        } catch (SyntaxException e) {
            return GoldenCases.describe(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> binaryFormat() throws IOException {
        return GoldenCases.read("trees.txt").stream().filter(c -> !c.expected().contains("Error "))
                .map(c -> DynamicTest.dynamicTest(c.source(), () -> roundTrip(c.parse())));
    }

    private static void roundTrip(Mod tree) {
        AstWriter writer = new AstWriter();
        writer.write(tree);
        assertEquals(tree, new AstReader(writer.toBytes(), 0).readMod());
    }
}
