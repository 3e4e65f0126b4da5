package org.pyston.nodes.build;

import org.pyston.ast.Stmt;
import org.pyston.nodes.StmtNode;
import org.pyston.runtime.Errors;

/** Builds {@code match} statements. */
final class PatternBuilder {
    private final UnitBuilder unit;

    PatternBuilder(UnitBuilder unit) {
        this.unit = unit;
    }

    StmtNode match(Stmt.Match node) {
        throw Errors.notImplemented("match statement in " + unit.unit.qualname());
    }
}
