package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.deopt.FrameState;
import org.pyston.asm.deopt.Handlers;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Region;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.control.WithNode;
import org.pyston.nodes.expr.EnterNode;
import org.pyston.runtime.Frame;

/** One item of a {@code with} or {@code async with} statement. */
public final class WithStmt extends StmtOp {
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final String FRAME = CodeBuilder.desc(Frame.class);

    private final WithNode statement;
    private final ExprOp enter;
    private final StmtOp body;
    private final ExprOp exit;
    private final boolean catches;
    private final boolean counted;
    private final int[] comprehensions;

    /**
     * @param enter gives the manager; under {@code async} what {@code __aenter__} gives
     * @param exit null, but under {@code async} the await of {@code __aexit__}
     * @param catches whether the code handles exceptions; if not, it leaves with them
     * @param counted whether to leave with them speaks against the code
     * @param comprehensions the slots of comprehensions in the body
     */
    public WithStmt(WithNode node, ExprOp enter, StmtOp body, ExprOp exit, boolean catches, boolean counted,
            int[] comprehensions) {
        super(node);
        this.statement = node;
        this.enter = enter;
        this.body = body;
        this.exit = exit;
        this.catches = catches && exit == null;
        this.counted = counted;
        this.comprehensions = comprehensions;
    }

    private int valueSlot() {
        return statement.temps() + 3;
    }

    @Override
    public void infer(Inference inference) {
        enter.infer(inference);
        inference.assign(valueSlot(), Type.OBJECT);
        body.infer(inference);
        if (exit != null) {
            exit.infer(inference);
        }
    }

    @Override
    public void emit(CodeBuilder b, Flow flow) {
        Value how = Value.temp(Type.OBJECT, b.newTemp(Type.OBJECT));
        Value value = exit != null ? b.hold(enter.emit(b)) : emitEnter(b);
        b.pushSlot(statement.temps());
        Value method = b.hold(Value.onStack(Type.OBJECT));
        if (b.variable(valueSlot()) != null) {
            b.push(value, Type.OBJECT);
            b.store(b.variable(valueSlot()));
        }
        b.pendingSlot(statement.temps(), method);
        Region region = catches ? Region.handled() : Region.left(counted && exit == null);
        CompletionFlow inside = new CompletionFlow(flow, how, new Label());
        b.protect(region);
        body.emit(b, inside);
        b.unprotect();
        inside.emitEnds(b);
        b.pendingCompletion(statement.temps() + 1, how);
        if (exit != null) {
            b.drop(exit.emit(b));
        } else {
            b.contextCall(statement.exit(), statement.exit().id, () -> {
                b.pushFrame();
                b.push(method);
                b.invokeStatic(Handlers.class, "exitWith", "(" + FRAME + OBJECT + ")" + OBJECT);
            });
        }
        b.pop(2);
        inside.emitDispatch(b, node.id);
        if (catches && region.isUsed()) {
            Label end = new Label();
            b.jump(Opcodes.GOTO, end);
            emitHandler(b, region, method);
            b.label(end);
        }
    }

    /** Writes the search for the methods and the call of the enter method; the exit method is then in the frame. */
    private Value emitEnter(CodeBuilder b) {
        EnterNode node = (EnterNode) statement.enter();
        Value manager = b.hold(enter.emit(b));
        return b.contextCall(node, node.id, () -> {
            b.pushConstant(node, EnterNode.class);
            b.pushFrame();
            b.push(manager, Type.OBJECT);
            b.invokeVirtual(EnterNode.class, "enter", "(" + FRAME + OBJECT + ")" + OBJECT);
        });
    }

    private void emitHandler(CodeBuilder b, Region region, Value method) {
        b.pendingSlot(statement.temps(), method);
        Value exception = Caught.arrive(b, region, statement.body(), comprehensions);
        b.pop(1);
        b.leaving(b.callState(node, FrameState.KEEP), () -> {
            b.pushFrame();
            b.push(exception);
            b.push(method);
            b.push(node.id);
            b.invokeStatic(Handlers.class, "exitWith", "(" + FRAME + OBJECT + OBJECT + "I)V");
        });
        b.leaveWhenTracedAfter(node);
    }

    @Override
    public boolean alwaysLeaves() {
        return body.alwaysLeaves() && !catches;
    }

    @Override
    public void print(StringBuilder out, String indent) {
        out.append(indent).append(catches ? "with, also after exceptions " : "with ").append(enter).append('\n');
        body.print(out, indent + "  ");
    }
}
