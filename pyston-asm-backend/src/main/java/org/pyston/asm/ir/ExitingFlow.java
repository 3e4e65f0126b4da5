package org.pyston.asm.ir;

import java.util.function.Consumer;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;

/** Inside a suite that has something to undo on every way out. */
final class ExitingFlow extends SuiteFlow {
    private final Consumer<CodeBuilder> exit;

    /** {@code exit} writes what is undone. */
    ExitingFlow(Flow outer, Consumer<CodeBuilder> exit) {
        super(outer);
        this.exit = exit;
    }

    @Override
    public void emitReturn(CodeBuilder b, Value v, int at) {
        Value held = b.copy(v);
        exit.accept(b);
        outer().emitReturn(b, held, at);
    }

    /** Writes the ways out by {@code break} and {@code continue}, at a place that no other way reaches. */
    void emitEnds(CodeBuilder b) {
        if (breaking != null) {
            end(b, breaking, outer().breakLabel());
        }
        if (continuing != null) {
            end(b, continuing, outer().continueLabel());
        }
    }

    private void end(CodeBuilder b, Label label, Label target) {
        b.label(label);
        exit.accept(b);
        b.jump(Opcodes.GOTO, target);
    }
}
