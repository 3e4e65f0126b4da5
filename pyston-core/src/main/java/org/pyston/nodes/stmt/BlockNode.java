package org.pyston.nodes.stmt;

import org.pyston.frame.Tracing;
import org.pyston.nodes.StmtNode;
import org.pyston.runtime.Frame;
import org.pyston.runtime.ThreadState;

/** Statements one after the other. Line events occur here and in {@link StmtNode#executeSuite}. */
public final class BlockNode extends StmtNode {
    private final StmtNode[] statements;

    public BlockNode(int id, StmtNode[] statements) {
        super(id);
        this.statements = adoptAll(statements, 0);
    }

    @Override
    public Object execute(Frame frame) {
        return from(frame, 0);
    }

    private Object from(Frame frame, int first) {
        StmtNode[] all = statements;
        ThreadState thread = frame.thread;
        for (int i = first; i < all.length; i++) {
            if (thread.tracing) {
                Tracing.line(frame, all[i].id);
            }
            Object completion = all[i].execute(frame);
            if (completion != null) {
                return completion;
            }
        }
        return null;
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object completion) {
        return completion != null ? completion : from(frame, index + 1);
    }

    /** The statements. */
    public StmtNode[] statements() {
        return statements;
    }
}
