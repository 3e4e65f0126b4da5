package org.pyston.cli.random;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Writes programs that print what happens to them. The same seed gives the same program. */
final class ProgramGenerator {
    private ProgramGenerator() {
    }

    /** The program of a seed. */
    static String program(long seed) {
        Dice dice = new Dice(seed);
        Source out = new Source();
        Expressions expressions = new Expressions(dice);
        Statements statements = new Statements(dice, out, expressions);
        Definitions definitions = new Definitions(dice, out, expressions, statements);
        Scope scope = new Scope();
        statements.enter(scope);
        out.line("Gi, Gf, Gb, Gs, Gl, Gt, Gd, Go = 1, 0.5, True, 'g', [1, 2], (1, 'a'), {'a': 1, 1: 2}, None");
        definitions.defineClass(scope, "C0");
        definitions.defineClass(scope, "C1");
        if (dice.percent(50)) {
            definitions.defineClass(scope, "C2");
        }
        definitions.defineFunction(scope, "gen0", Style.GENERATOR);
        if (dice.percent(50)) {
            definitions.defineFunction(scope, "agen0", Style.ASYNC_GENERATOR);
        }
        if (dice.percent(60)) {
            definitions.defineFunction(scope, "co0", Style.COROUTINE);
        }
        int functions = 2 + dice.below(3);
        for (int i = 0; i < functions; i++) {
            definitions.defineFunction(scope, i == 2 && dice.percent(40) ? "gen1" : "fn" + i,
                    i == 2 && dice.percent(30) ? Style.GENERATOR : i > 0 && dice.percent(20) ? Style.COROUTINE : Style.PLAIN);
            if (dice.percent(40)) {
                definitions.defineForwarder(scope, "star" + i);
            }
        }
        calls(dice, out, expressions, statements, scope);
        if (dice.percent(60)) {
            module(out, statements, scope.function(Style.PLAIN));
        }
        return out.toString();
    }

    /** Code whose variables are global. */
    private static void module(Source out, Statements statements, Scope scope) {
        scope.module = true;
        out.line("unbuiltin()");
        out.line("refuel()");
        out.line("p0, o0, o1 = 5, C0(1), C1(2)");
        for (String local : Definitions.LOCALS) {
            out.line(local);
        }
        statements.enter(scope);
        statements.most(6, 3);
    }

    private static void calls(Dice dice, Source out, Expressions expressions, Statements statements, Scope scope) {
        for (Scope.Callable callee : scope.functions) {
            int count = 3 + dice.below(4);
            for (int i = 0; i < count; i++) {
                StringBuilder arguments = new StringBuilder(callee.name());
                for (int k = 0; k < callee.parameters(); k++) {
                    Kind kind = i < 2 || dice.percent(40) ? Kind.INT : expressions.kind();
                    arguments.append(", ").append(i < 2 ? Integer.toString(i + k + 1) : expressions.constant(kind));
                }
                out.line("call(" + arguments + ")");
                if (dice.percent(12)) {
                    statements.change();
                }
            }
        }
    }

    /** What programs use, and what runs many of them one after the other: see the file. */
    static String support() {
        try (InputStream in = ProgramGenerator.class.getResourceAsStream("support.py")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
