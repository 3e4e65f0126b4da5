package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;

/** Where {@code break}, {@code continue} and {@code return} go. */
public abstract class Flow {
    private final Flow outer;

    protected Flow(Flow outer) {
        this.outer = outer;
    }

    /** The flow around; null for the method's own. */
    public final Flow outer() {
        return outer;
    }

    /** The target of {@code break}. */
    public Label breakLabel() {
        return outer.breakLabel();
    }

    /** The target of {@code continue}. */
    public Label continueLabel() {
        return outer.continueLabel();
    }

    /** The representation of the method's result. */
    public Type returnType() {
        return outer == null ? Type.OBJECT : outer.returnType();
    }

    /** Returns a value from the method; {@code at} is the number of the statement. */
    public void emitReturn(CodeBuilder b, Value v, int at) {
        outer.emitReturn(b, v, at);
    }
}
