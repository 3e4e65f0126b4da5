package org.pyston.nodes.control;

import org.pyston.frame.Completion;
import org.pyston.frame.Tracing;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StmtNode;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Interpreter;
import org.pyston.runtime.ThreadState;

/** {@code while condition: … else: …}. */
public final class WhileNode extends LoopNode {
    private final ExprNode condition;
    private final StmtNode body;
    private final StmtNode otherwise;

    /** {@code otherwise} may be null. */
    public WhileNode(int id, ExprNode condition, StmtNode body, StmtNode otherwise) {
        super(id);
        this.condition = adopt(condition, 0);
        this.body = adopt(body, 1);
        this.otherwise = adopt(otherwise, 2);
    }

    @Override
    protected boolean tests(int index) {
        return index == 0;
    }

    @Override
    public Object execute(Frame frame) {
        ThreadState thread = frame.thread;
        Interpreter interpreter = thread.interpreter;
        while (true) {
            if (isHot(frame)) {
                Object completion = compiledTurns(frame);
                if (completion != GO_ON) {
                    return completion;
                }
            }
            if (!condition.executeBoolean(frame)) {
                return otherwise == null ? null : otherwise.executeSuite(frame);
            }
            Object completion = thread.tracing ? body.executeSuite(frame) : body.execute(frame);
            if (completion != null && completion != Completion.CONTINUE) {
                return completion == Completion.BREAK ? null : completion;
            }
            if (interpreter.pollRequested()) {
                frame.at = id;
                interpreter.poll(frame);
            }
            if (thread.tracing) {
                Tracing.jump(frame, id);
            }
        }
    }

    @Override
    protected int header() {
        return id;
    }

    @Override
    protected Object finish(Frame frame, int child, Object value) {
        switch (child) {
            case 0:
                if (!condition.truth(frame, value)) {
                    return otherwise == null ? null : otherwise.executeSuite(frame);
                }
                return afterTurn(body.executeSuite(frame));
            case 1:
                return afterTurn(value);
            default:
                return value;
        }
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        switch (index) {
            case 0:
                if (!condition.truth(frame, value)) {
                    return otherwise == null ? null : otherwise.executeSuite(frame);
                }
                return afterBody(frame, body.executeSuite(frame));
            case 1:
                return afterBody(frame, value);
            default:
                return value;
        }
    }

    private Object afterBody(Frame frame, Object completion) {
        if (completion != null && completion != Completion.CONTINUE) {
            return completion == Completion.BREAK ? null : completion;
        }
        if (frame.thread.tracing) {
            Tracing.jump(frame, id);
        }
        return execute(frame);
    }

    /** The condition. */
    public ExprNode condition() {
        return condition;
    }

    /** The body. */
    public StmtNode body() {
        return body;
    }

    /** The {@code else} suite; null for none. */
    public StmtNode otherwise() {
        return otherwise;
    }
}
