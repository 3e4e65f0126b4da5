package org.pyston.nodes.build;

import java.util.List;
import org.pyston.ast.ExceptHandler;
import org.pyston.ast.MatchCase;
import org.pyston.ast.Stmt;

/** Looks for annotated assignments in a block and the statements nested in it, but not in functions and classes. */
final class AnnotationSearch {
    boolean found(List<Stmt> body) {
        for (Stmt s : body) {
            if (s instanceof Stmt.AnnAssign || foundInside(s)) {
                return true;
            }
        }
        return false;
    }

    private boolean foundInside(Stmt s) {
        if (s instanceof Stmt.If i) {
            return found(i.body()) || found(i.orelse());
        }
        if (s instanceof Stmt.For f) {
            return found(f.body()) || found(f.orelse());
        }
        if (s instanceof Stmt.While w) {
            return found(w.body()) || found(w.orelse());
        }
        if (s instanceof Stmt.With w) {
            return found(w.body());
        }
        if (s instanceof Stmt.Try t) {
            return found(t.body()) || foundIn(t.handlers()) || found(t.orelse()) || found(t.finalbody());
        }
        if (s instanceof Stmt.TryStar t) {
            return found(t.body()) || foundIn(t.handlers()) || found(t.orelse()) || found(t.finalbody());
        }
        if (s instanceof Stmt.Match m) {
            for (MatchCase c : m.cases()) {
                if (found(c.body())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean foundIn(List<ExceptHandler> handlers) {
        for (ExceptHandler h : handlers) {
            if (found(h.body())) {
                return true;
            }
        }
        return false;
    }
}
