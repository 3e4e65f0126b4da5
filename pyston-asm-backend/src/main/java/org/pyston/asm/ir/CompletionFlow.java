package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.frame.Completion;

/**
 * Inside a suite after which something else runs, however it ends: how it ended is kept in a JVM local, as the interpreter
 * keeps it in a temporary, and decides after that where code goes on. So what comes after the suite is written once.
 */
final class CompletionFlow extends SuiteFlow {
    private final Value how;
    private final Label after;
    private boolean returning;

    /** {@code how}: an Object's local; {@code after}: where code goes on after the suite. */
    CompletionFlow(Flow outer, Value how, Label after) {
        super(outer);
        this.how = how;
        this.after = after;
    }

    @Override
    public void emitReturn(CodeBuilder b, Value v, int at) {
        returning = true;
        b.push(v, Type.OBJECT);
        b.var(Opcodes.ASTORE, how.index());
        b.jump(Opcodes.GOTO, after);
    }

    /** Writes the ends of the suite, after it, and the label after them. */
    void emitEnds(CodeBuilder b) {
        end(b, "NORMAL");
        if (breaking != null) {
            b.jump(Opcodes.GOTO, after);
            b.label(breaking);
            end(b, "BREAK");
        }
        if (continuing != null) {
            b.jump(Opcodes.GOTO, after);
            b.label(continuing);
            end(b, "CONTINUE");
        }
        b.label(after);
    }

    private void end(CodeBuilder b, String completion) {
        b.getStatic(Completion.class, completion, Completion.class);
        b.var(Opcodes.ASTORE, how.index());
    }

    /** Writes where code goes on; at the end of it when the suite has gone through. {@code at}: a place for the return. */
    void emitDispatch(CodeBuilder b, int at) {
        if (breaking == null && continuing == null && !returning) {
            return;
        }
        Label normal = new Label();
        jump(b, "NORMAL", normal);
        if (breaking != null) {
            jump(b, "BREAK", outer().breakLabel());
        }
        if (continuing != null) {
            jump(b, "CONTINUE", outer().continueLabel());
        }
        if (returning) {
            Type type = returnType();
            b.push(how);
            if (type.isPrimitive()) {
                b.unboxKnown(type);
            }
            outer().emitReturn(b, Value.onStack(type == Type.NONE ? Type.OBJECT : type), at);
        }
        b.label(normal);
    }

    private void jump(CodeBuilder b, String completion, Label target) {
        b.push(how);
        b.getStatic(Completion.class, completion, Completion.class);
        b.jump(Opcodes.IF_ACMPEQ, target);
    }
}
