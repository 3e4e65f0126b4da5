package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.deopt.Handlers;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Region;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.control.AsyncForNode;
import org.pyston.ops.Awaitables;
import org.pyston.runtime.Frame;

/** {@code async for}. */
public final class AsyncForStmt extends StmtOp {
    private static final String OBJECT = "Ljava/lang/Object;";

    private final AsyncForNode loop;
    private final ExprOp iterable;
    private final ExprOp next;
    private final StmtOp body;
    private final StmtOp otherwise;

    /** {@code next} awaits the next item; {@code otherwise} may be null. */
    public AsyncForStmt(AsyncForNode node, ExprOp iterable, ExprOp next, StmtOp body, StmtOp otherwise) {
        super(node);
        this.loop = node;
        this.iterable = iterable;
        this.next = next;
        this.body = body;
        this.otherwise = otherwise;
    }

    @Override
    public void infer(Inference inference) {
        iterable.infer(inference);
        next.infer(inference);
        inference.assign(loop.itemSlot(), Type.OBJECT);
        body.infer(inference);
        if (otherwise != null) {
            otherwise.infer(inference);
        }
    }

    @Override
    public void emit(CodeBuilder b, Flow flow) {
        int at = loop.iterable().id;
        Value source = b.hold(iterable.emit(b));
        b.publish(at);
        b.leaving(b.callState(node, at), () -> {
            b.pushFrame();
            b.push(source, Type.OBJECT);
            b.invokeStatic(Awaitables.class, "asyncIter", "(" + CodeBuilder.desc(Frame.class) + OBJECT + ")" + OBJECT);
        });
        Value iterator = b.hold(Value.onStack(Type.OBJECT));
        b.pendingSlot(loop.iteratorTemp(), iterator);
        Label header = new Label();
        Label end = new Label();
        Label turn = new Label();
        int mark = b.mark();
        b.header(header, node);
        Region region = Region.handled();
        b.protect(region);
        Value item = next.emit(b);
        b.unprotect();
        b.push(item, Type.OBJECT);
        b.store(b.variable(loop.itemSlot()));
        b.release(mark);
        body.emit(b, new ControlStmts.Loop(flow, end, turn));
        b.label(turn);
        b.poll(b.uncountedState(node, 2, null, node.id));
        b.jump(Opcodes.GOTO, header);
        b.release(mark);
        b.handler(region, loop.next());
        Value exception = b.hold(Value.onStack(Type.OBJECT));
        Label exhausted = new Label();
        b.push(exception);
        b.invokeStatic(Handlers.class, "isStopAsync", "(" + OBJECT + ")Z");
        b.jump(Opcodes.IFNE, exhausted);
        b.rethrow(node, exception);
        b.label(exhausted);
        b.pop(1);
        b.release(mark);
        if (otherwise != null) {
            otherwise.emit(b, flow);
        }
        b.label(end);
    }

    @Override
    public void print(StringBuilder out, String indent) {
        out.append(indent).append("async for v").append(loop.itemSlot()).append(" in ").append(iterable).append('\n');
        body.print(out, indent + "  ");
        if (otherwise != null) {
            out.append(indent).append("else\n");
            otherwise.print(out, indent + "  ");
        }
    }
}
