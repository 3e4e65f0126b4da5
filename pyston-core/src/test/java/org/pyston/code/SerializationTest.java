package org.pyston.code;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pyston.ast.Expr;
import org.pyston.ast.Mod;
import org.pyston.ast.Stmt;

/** Units come back from bytes as they were, and damage is noticed. */
class SerializationTest {

    @Test
    void unitsComeBack() throws BadCodeUnitException {
        for (String part : Recorded.text("units.txt").split("====\n")) {
            if (part.isEmpty()) {
                continue;
            }
            CodeUnit unit = Recorded.compile(part.substring(0, part.indexOf("\n----\n")));
            byte[] bytes = CodeUnitWriter.write(unit);
            CodeUnit read = CodeUnitReader.read(bytes, "f");
            LinkedHashSet<String> expected = new LinkedHashSet<>();
            LinkedHashSet<String> found = new LinkedHashSet<>();
            everything(unit, expected);
            everything(read, found);
            assertEquals(String.join("\n", expected), String.join("\n", found));
            assertArrayEquals(bytes, CodeUnitWriter.write(read), "written again");
        }
    }

    private static void everything(CodeUnit unit, LinkedHashSet<String> out) {
        CodeUnitTest.attributes(unit, out);
        StringBuilder text = new StringBuilder(unit.qualname()).append(unit.kind()).append(unit.docstring()).append(unit.constants())
                .append(unit.mangle("__x")).append(unit.parameterCount()).append(Arrays.toString(unit.cellParameters()));
        for (String name : unit.slotNames()) {
            text.append(name).append(unit.binding(name)).append(unit.cellSlot(name));
        }
        for (String name : unit.names()) {
            text.append(name).append(unit.binding(name));
        }
        out.add(text.toString());
        for (CodeUnit child : unit.children()) {
            everything(child, out);
        }
    }

    @Test
    void nodesKeepTheirUnits() throws BadCodeUnitException {
        CodeUnit read = CodeUnitReader.read(CodeUnitWriter.write(Recorded.compile(
                "@d\ndef f(a=lambda: 1):\n  return [(lambda: [b, c])() for b in a for c in a]")), "g");
        assertEquals("g", read.filename());
        Stmt.FunctionDef outside = (Stmt.FunctionDef) ((Mod.Module) read.body()).body().get(0);
        assertEquals(List.of(), outside.body());
        assertEquals(1, outside.decoratorList().size());
        assertEquals("<lambda>", read.child(outside.args().defaults().get(0)).name());
        CodeUnit f = read.child(outside);
        assertSame(f, read.child(outside));
        Stmt.FunctionDef inside = (Stmt.FunctionDef) f.body();
        assertEquals(List.of(), inside.args().defaults());
        Expr.ListComp comprehension = (Expr.ListComp) ((Stmt.Return) inside.body().get(0)).value();
        InlinedComprehension inlined = f.inlined(comprehension);
        assertEquals(2, inlined.ownCells().length);
        CodeUnit lambda = f.child(((Expr.Call) comprehension.elt()).func());
        assertNotNull(lambda);
        assertEquals(List.of(inlined.binding("b"), inlined.binding("c")), List.of(f.closure(lambda, inlined)));
    }

    @Test
    void damageIsNoticed() {
        byte[] bytes = CodeUnitWriter.write(Recorded.compile("def f[T](a: T): return [x for x in a]\nclass A: 'doc'"));
        Random random = new Random(1);
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= (byte) (1 << random.nextInt(8));
            assertThrows(BadCodeUnitException.class, () -> CodeUnitReader.read(damaged, "f"));
            byte[] cut = Arrays.copyOf(bytes, i);
            assertThrows(BadCodeUnitException.class, () -> CodeUnitReader.read(cut, "f"));
        }
    }

    /** With a checksum that fits, anything may come, but no other exception. */
    @Test
    void forgeriesAreNoticedOrRead() {
        byte[] bytes = CodeUnitWriter.write(Recorded.compile("def f[T](a: T): return [x for x in a]\nclass A: 'doc'"));
        Random random = new Random(2);
        int refused = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] forged = bytes.clone();
            for (int n = random.nextInt(3); n >= 0; n--) {
                forged[CodeUnitWriter.PREFIX + random.nextInt(forged.length - CodeUnitWriter.PREFIX)] = (byte) random.nextInt();
            }
            int checksum = CodeUnitWriter.checksum(forged);
            for (int i = 0; i < 4; i++) {
                forged[CodeUnitWriter.PREFIX - 4 + i] = (byte) (checksum >> 24 - 8 * i);
            }
            try {
                CodeUnitReader.readAll(forged, "f");
            } catch (BadCodeUnitException e) {
                refused++;
            }
        }
        assertEquals(true, refused > 1000, refused + " refused");
    }

    @Test
    void deepTreesFitAnyStack() throws BadCodeUnitException {
        String text = "x = " + "a + ".repeat(5000) + "[a for b in c]";
        CodeUnit unit = Recorded.compile(text);
        assertEquals(List.of("a", "c", "x"), CodeUnitReader.readAll(CodeUnitWriter.write(unit), "f").names());
    }
}
