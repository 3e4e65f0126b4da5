package org.pyston.cli.random;

import java.util.ArrayList;
import java.util.List;

/** What the code at one place may use. */
final class Scope {
    /** A function that was defined before. */
    record Callable(String name, int parameters, Style style) {
    }

    final List<Callable> functions = new ArrayList<>();
    final List<String> classes = new ArrayList<>();
    /** How many loops are around, in this function. */
    int loops;
    /** What the function is whose body this is. */
    Style style = Style.PLAIN;
    /** Whether this is outside of functions. */
    boolean module;
    /** The names of the global variables that the function declares, after their kinds. */
    final List<String> globals = new ArrayList<>();
    private int counters;

    /** Variables of a kind have two names, so that they meet often. */
    String variable(Dice dice, Kind kind) {
        return kind.letter + dice.below(2);
    }

    /** A name that no other code assigns. */
    String fresh() {
        return "k" + counters++;
    }

    /** A scope for a function inside the same program. */
    Scope function(Style kind) {
        Scope result = new Scope();
        result.functions.addAll(functions);
        result.classes.addAll(classes);
        result.style = kind;
        return result;
    }
}
