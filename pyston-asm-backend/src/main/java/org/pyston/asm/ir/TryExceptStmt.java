package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.deopt.FrameState;
import org.pyston.asm.deopt.Handlers;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Region;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.NameTarget;
import org.pyston.nodes.StmtNode;
import org.pyston.nodes.control.TryExceptNode;
import org.pyston.runtime.Frame;

/** {@code try: … except …: … else: …}. */
public final class TryExceptStmt extends StmtOp {
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final String FRAME = CodeBuilder.desc(Frame.class);

    private final TryExceptNode statement;
    private final StmtOp body;
    private final StmtOp otherwise;
    private final Clause[] clauses;
    private final boolean counted;
    private final boolean handlersRaise;
    private final int[] comprehensions;

    /**
     * One clause.
     *
     * @param type null when it matches everything
     * @param known the value of the type when the code was compiled, if it is a global one; null otherwise
     * @param name the name that is bound; may be null
     */
    public record Clause(ExprOp type, GlobalOp known, NameTarget name, StmtNode node, StmtOp suite) {
    }

    /**
     * @param otherwise may be null
     * @param clauses null when code leaves with exceptions
     * @param counted whether to leave with them speaks against the code
     * @param handlersRaise whether exceptions of the clauses' suites are handled in the code
     * @param comprehensions the slots of comprehensions in the body
     */
    public TryExceptStmt(TryExceptNode node, StmtOp body, StmtOp otherwise, Clause[] clauses, boolean counted,
            boolean handlersRaise, int[] comprehensions) {
        super(node);
        this.statement = node;
        this.body = body;
        this.otherwise = otherwise;
        this.clauses = clauses;
        this.counted = counted;
        this.handlersRaise = handlersRaise;
        this.comprehensions = comprehensions;
    }

    @Override
    public void infer(Inference inference) {
        body.infer(inference);
        if (otherwise != null) {
            otherwise.infer(inference);
        }
        if (clauses == null) {
            return;
        }
        for (Clause c : clauses) {
            if (c.type != null) {
                c.type.infer(inference);
            }
            if (c.name != null && c.name.slot() >= 0) {
                inference.assign(c.name.slot(), Type.OBJECT);
            }
            c.suite.infer(inference);
        }
    }

    @Override
    public void emit(CodeBuilder b, Flow flow) {
        int mark = b.mark();
        Region region = clauses == null ? Region.left(counted) : Region.handled();
        b.protect(region);
        body.emit(b, flow);
        b.unprotect();
        b.release(mark);
        if (otherwise != null) {
            otherwise.emit(b, flow);
            b.release(mark);
        }
        if (clauses != null && region.isUsed()) {
            Label end = new Label();
            b.jump(Opcodes.GOTO, end);
            emitHandler(b, flow, region, end);
            b.label(end);
        }
    }

    private void emitHandler(CodeBuilder b, Flow flow, Region region, Label end) {
        Value exception = Caught.arrive(b, region, statement.body(), comprehensions);
        Value previous = Caught.enter(b, exception);
        b.pendingSlot(statement.temps(), exception);
        b.pendingSlot(statement.temps() + 1, previous);
        int at = statement.body().id;
        for (Clause c : clauses) {
            Label next = new Label();
            int mark = b.mark();
            if (c.type != null) {
                at = c.type.node.id;
                b.protect(Region.left(false));
                emitMatch(b, c, exception, next);
                b.unprotect();
            }
            emitSuite(b, flow, c, exception, previous, end);
            b.release(mark);
            b.label(next);
        }
        if (clauses[clauses.length - 1].type != null) {
            b.pushFrame();
            b.push(previous);
            b.push(at);
            b.invokeStatic(Handlers.class, "exit", "(" + FRAME + OBJECT + "I)V");
            b.rethrow(node, exception);
        }
        b.pop(2);
    }

    private static void emitMatch(CodeBuilder b, Clause c, Value exception, Label next) {
        if (c.known != null) {
            c.known.guardKnown(b);
            b.push(exception);
            b.pushConstant(c.known.known(), Object.class);
            b.invokeStatic(Handlers.class, "matches", "(" + OBJECT + OBJECT + ")Z");
        } else {
            Value type = b.hold(c.type.emit(b));
            b.leaving(b.callState(c.type.node, c.type.node.id), () -> {
                b.push(exception);
                b.push(type, Type.OBJECT);
                b.invokeStatic(Handlers.class, "matches", "(" + OBJECT + OBJECT + ")Z");
            });
        }
        b.jump(Opcodes.IFEQ, next);
    }

    private void emitSuite(CodeBuilder b, Flow flow, Clause c, Value exception, Value previous, Label end) {
        Region region = handlersRaise ? Region.handled() : Region.left(false);
        boolean local = c.name != null && c.name.slot() >= 0;
        if (local) {
            b.push(value(b, exception), Type.OBJECT);
            b.store(b.variable(c.name.slot()));
        }
        b.protect(region);
        if (c.name != null && !local) {
            bind(b, c, exception);
        }
        ExitingFlow leaving = new ExitingFlow(flow, x -> {
            Caught.exit(x, previous);
            unbind(x, c);
        });
        c.suite.emit(b, leaving);
        b.unprotect();
        Caught.exit(b, previous);
        unbind(b, c);
        b.jump(Opcodes.GOTO, end);
        leaving.emitEnds(b);
        if (region.isUsed() && handlersRaise) {
            Value raised = Caught.arrive(b, region, c.node, new int[0]);
            b.pushFrame();
            b.push(raised);
            b.push(previous);
            b.invokeStatic(Handlers.class, "leaveBy", "(" + FRAME + OBJECT + OBJECT + ")V");
            unbind(b, c);
            b.rethrow(node, raised);
        }
    }

    private static Value value(CodeBuilder b, Value exception) {
        b.push(exception);
        b.invokeStatic(Handlers.class, "value", "(" + OBJECT + ")" + OBJECT);
        return Value.onStack(Type.OBJECT);
    }

    private static void bind(CodeBuilder b, Clause c, Value exception) {
        b.leaving(b.callState(c.node, FrameState.KEEP), () -> {
            b.pushConstant(c.name, NameTarget.class);
            b.pushFrame();
            value(b, exception);
            b.invokeVirtual(NameTarget.class, "store", "(" + FRAME + OBJECT + ")V");
        });
    }

    private static void unbind(CodeBuilder b, Clause c) {
        if (c.name == null) {
            return;
        }
        if (c.name.slot() >= 0) {
            b.clear(b.variable(c.name.slot()));
            return;
        }
        b.pushConstant(c.name, NameTarget.class);
        b.pushFrame();
        b.invokeVirtual(NameTarget.class, "clear", "(" + FRAME + ")V");
    }

    @Override
    public boolean alwaysLeaves() {
        if (!body.alwaysLeaves() && (otherwise == null || !otherwise.alwaysLeaves())) {
            return false;
        }
        if (clauses != null) {
            for (Clause c : clauses) {
                if (!c.suite.alwaysLeaves()) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void print(StringBuilder out, String indent) {
        out.append(indent).append("try\n");
        body.print(out, indent + "  ");
        if (clauses == null) {
            out.append(indent).append("except: leave\n");
        } else {
            for (Clause c : clauses) {
                out.append(indent).append("except ").append(c.type).append('\n');
                c.suite.print(out, indent + "  ");
            }
        }
        if (otherwise != null) {
            out.append(indent).append("else\n");
            otherwise.print(out, indent + "  ");
        }
    }
}
