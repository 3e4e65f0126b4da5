package org.pyston.code;

import java.util.ArrayDeque;
import java.util.List;
import org.pyston.ast.Span;
import org.pyston.ast.Stmt;

/** What {@code return}, {@code break} and {@code continue} leave: finally blocks are run on the way. */
final class Jumps {

    private final Compilation compilation;

    Jumps(Compilation compilation) {
        this.compilation = compilation;
    }

    void leaveAll(Span span) {
        unwind(false, span);
    }

    void leaveLoop(String otherwise, Span span) {
        if (!unwind(true, span)) {
            throw Compilation.error(otherwise, span);
        }
    }

    /** Walks the finally blocks that are left; whether a loop was found, if one was wanted. */
    private boolean unwind(boolean toLoop, Span span) {
        ArrayDeque<UnitDraft.Block> blocks = compilation.unit.blocks;
        ArrayDeque<UnitDraft.Block> left = new ArrayDeque<>();
        boolean found = false;
        while (!blocks.isEmpty() && !found) {
            UnitDraft.Block block = blocks.peek();
            if (block.blockKind() == UnitDraft.BlockKind.EXCEPT_STAR) {
                throw Compilation.error("'break', 'continue' and 'return' cannot appear in an except* block", span);
            }
            found = toLoop && block.blockKind() == UnitDraft.BlockKind.LOOP;
            if (!found) {
                left.push(blocks.pop());
                if (block.blockKind() == UnitDraft.BlockKind.FINALLY_TRY) {
                    finallyBody(block.datum());
                }
            }
        }
        while (!left.isEmpty()) {
            blocks.push(left.pop());
        }
        return found;
    }

    /** Walks a finally block where it is met first; more often changes nothing and would take exponential time. */
    void finallyBody(List<Stmt> body) {
        if (compilation.unit.walked.put(body, Boolean.TRUE) == null) {
            compilation.statements(body);
        }
    }
}
