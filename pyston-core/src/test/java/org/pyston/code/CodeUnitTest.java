package org.pyston.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pyston.ast.Expr;
import org.pyston.ast.Mod;
import org.pyston.ast.Stmt;
import org.pyston.syntax.SyntaxException;

/** Units are what CPython's code objects are, and refuse what its compiler refuses. */
class CodeUnitTest {

    @Test
    void attributesAreCPythons() {
        List<String> differences = new ArrayList<>();
        int units = 0;
        for (String part : Recorded.text("units.txt").split("====\n")) {
            if (part.isEmpty()) {
                continue;
            }
            int middle = part.indexOf("\n----\n");
            List<String> expected = part.substring(middle + 6).lines().toList();
            LinkedHashSet<String> found = new LinkedHashSet<>();
            attributes(Recorded.compile(part.substring(0, middle)), found);
            units += expected.size();
            if (!new LinkedHashSet<>(expected).equals(found)) {
                differences.add(part.substring(0, middle) + "\nexpected " + String.join("\n", expected) + "\nfound "
                        + String.join("\n", found));
            }
        }
        assertEquals(List.of(), differences);
        assertTrue(units > 50, units + " code objects");
    }

    static void attributes(CodeUnit unit, LinkedHashSet<String> out) {
        out.add(String.join("\t", unit.qualname(), "" + unit.firstLine(), "0x" + Integer.toHexString(unit.flags()),
                "" + unit.argCount(), "" + unit.posOnlyArgCount(), "" + unit.kwOnlyArgCount(),
                String.join(",", unit.varNames()), String.join(",", unit.cellNames()), String.join(",", unit.freeNames()),
                String.join(",", unit.names())));
        for (CodeUnit child : unit.children()) {
            attributes(child, out);
        }
    }

    @Test
    void errorsAreCPythons() {
        List<String> differences = new ArrayList<>();
        for (String line : Recorded.lines("errors.txt")) {
            String source = line.substring(0, line.indexOf('\t'));
            String found;
            try {
                Recorded.compile(Recorded.unescaped(source));
                found = "no error\t0\t0\t0\t0";
            } catch (SyntaxException e) {
                found = e.getMessage() + "\t" + e.lineno() + "\t" + e.offset() + "\t" + e.endLineno() + "\t"
                        + (e.endOffset() == SyntaxException.UNKNOWN ? "None" : e.endOffset());
            }
            if (!line.equals(source + "\t" + found)) {
                differences.add(line + "\n    found " + found);
            }
        }
        assertEquals("", String.join("\n", differences));
    }

    @Test
    void warningsAreCPythons() {
        List<String> differences = new ArrayList<>();
        for (String line : Recorded.lines("warnings.txt")) {
            int tab = line.indexOf('\t');
            String source = tab < 0 ? line : line.substring(0, tab);
            StringBuilder found = new StringBuilder(source);
            Recorded.compile(Recorded.unescaped(source), (message, at) -> {
                found.append('\t').append(at).append(' ').append(message);
                return false;
            });
            if (!line.equals(found.toString())) {
                differences.add(line + "\n    found " + found);
            }
        }
        assertEquals("", String.join("\n", differences));
    }

    @Test
    void namesHavePlaces() {
        Mod.Module tree = (Mod.Module) Recorded.parse("def f(a, b):\n  c = [b for b in a]\n  return lambda: (a, c)\n");
        CodeUnit module = CodeUnitBuilder.build(tree, "f", CompileOptions.DEFAULT);
        assertEquals(Binding.NAME, module.binding("f"));
        Stmt.FunctionDef definition = (Stmt.FunctionDef) tree.body().get(0);
        CodeUnit unit = module.child(definition);
        assertEquals(new Binding(BindingKind.CELL, 0), unit.binding("a"));
        assertEquals(new Binding(BindingKind.LOCAL, 1), unit.binding("b"));
        assertEquals(new Binding(BindingKind.CELL, 2), unit.binding("c"));
        assertEquals(Binding.GLOBAL, unit.binding("print"));
        assertEquals(List.of("a", "b", "c", "b"), List.of(unit.slotNames()));
        Expr comprehension = ((Stmt.Assign) definition.body().get(0)).value();
        InlinedComprehension inlined = unit.inlined(comprehension);
        assertEquals(new Binding(BindingKind.LOCAL, 3), inlined.binding("b"));
        assertNull(inlined.binding("a"));
        assertNull(unit.child(comprehension));
        CodeUnit lambda = unit.child(((Stmt.Return) definition.body().get(1)).value());
        assertEquals(List.of("a", "c"), lambda.freeNames());
        assertEquals(List.of(unit.binding("a"), unit.binding("c")), List.of(unit.closure(lambda, null)));
        assertEquals(new Binding(BindingKind.FREE, 1), lambda.binding("c"));
    }

    @Test
    void comprehensionsInClassesDoNotSeeTheClass() {
        Mod.Module tree = (Mod.Module) Recorded.parse(
                "def f(p):\n class A:\n  x = p\n  y = [(x, p, lambda: (z, p)) for z in x]\n  def m(self): return __class__");
        CodeUnit f = CodeUnitBuilder.build(tree, "f", CompileOptions.DEFAULT).child(tree.body().get(0));
        Stmt.ClassDef definition = (Stmt.ClassDef) ((Stmt.FunctionDef) tree.body().get(0)).body().get(0);
        CodeUnit unit = f.child(definition);
        assertEquals(List.of("__class__", "p", "z"), List.of(unit.slotNames()));
        assertEquals(BindingKind.CLASS_FREE, unit.binding("p").kind());
        assertEquals(Binding.NAME, unit.binding("x"));
        assertEquals(Binding.NAME, unit.binding("__class__"));
        assertEquals(0, unit.cellSlot("__class__"));
        Expr.ListComp comprehension = (Expr.ListComp) ((Stmt.Assign) definition.body().get(1)).value();
        InlinedComprehension inlined = unit.inlined(comprehension);
        assertEquals(Binding.GLOBAL, inlined.binding("x"));
        assertEquals(new Binding(BindingKind.FREE, 1), inlined.binding("p"));
        assertEquals(new Binding(BindingKind.CELL, 2), inlined.binding("z"));
        CodeUnit lambda = unit.child(((Expr.Tuple) comprehension.elt()).elts().get(2));
        assertNotNull(lambda);
        assertEquals(List.of(new Binding(BindingKind.FREE, 1), new Binding(BindingKind.CELL, 2)),
                List.of(unit.closure(lambda, inlined)));
        assertTrue(unit.needsClassCell());
    }

    @Test
    void typeParametersHaveUnits() {
        Mod.Module tree = (Mod.Module) Recorded.parse("class A:\n def f[T: x](self, y: T = z): return T\n type B = x\n x = 1");
        Stmt.ClassDef definition = (Stmt.ClassDef) tree.body().get(0);
        CodeUnit unit = CodeUnitBuilder.build(tree, "f", CompileOptions.DEFAULT).child(definition);
        Stmt.FunctionDef f = (Stmt.FunctionDef) definition.body().get(0);
        assertNull(unit.child(f));
        CodeUnit parameters = unit.typeParameters(f);
        assertEquals("<generic parameters of f>", parameters.name());
        assertEquals(1, parameters.argCount());
        assertEquals(Binding.CLASS_GLOBAL, parameters.binding("x"));
        assertTrue(unit.needsClassDict() && parameters.cellSlot("__classdict__") >= 0);
        assertEquals(BindingKind.CELL, parameters.binding("T").kind());
        assertEquals(List.of("T"), parameters.child(f).freeNames());
        assertEquals(Binding.CLASS_GLOBAL, parameters.lazyValue(f.typeParams().get(0)).binding("x"));
        assertEquals(UnitKind.LAZY_TYPE_VALUE, unit.lazyValue(definition.body().get(1)).kind());
    }
}
