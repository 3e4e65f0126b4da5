package org.pyston.asm.ir;

import org.pyston.asm.emit.CodeBuilder;
import org.pyston.nodes.Node;

/** A statement. */
public abstract class StmtOp {
    /** The statement's node. */
    public final Node node;
    /** How often guards of the node had failed when the code was made. */
    protected final int deopts;

    protected StmtOp(Node node) {
        this.node = node;
        this.deopts = node.deopts;
    }

    /** Infers types inside and of what is assigned. */
    public abstract void infer(Inference inference);

    /** Writes the statement; code goes on after it when it completes normally. */
    public abstract void emit(CodeBuilder b, Flow flow);

    /** Whether no path goes on after the statement. */
    public boolean alwaysLeaves() {
        return false;
    }

    /** Lines for dumps, each beginning with {@code indent}. */
    public abstract void print(StringBuilder out, String indent);
}
