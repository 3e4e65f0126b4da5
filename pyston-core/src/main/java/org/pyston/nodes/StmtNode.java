package org.pyston.nodes;

import org.pyston.frame.Tracing;
import org.pyston.nodes.stmt.BlockNode;
import org.pyston.runtime.Frame;

/** A statement: {@code execute} returns its completion. */
public abstract class StmtNode extends Node {
    protected StmtNode(int id) {
        super(id);
    }

    /** Runs the statement as a suite of another one: its line is an event when it is alone there. */
    public final Object executeSuite(Frame frame) {
        if (frame.thread.tracing && !(this instanceof BlockNode)) {
            Tracing.line(frame, id);
        }
        return execute(frame);
    }
}
