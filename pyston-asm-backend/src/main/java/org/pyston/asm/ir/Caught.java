package org.pyston.asm.ir;

import org.objectweb.asm.Opcodes;
import org.pyston.asm.deopt.FrameState;
import org.pyston.asm.deopt.Handlers;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Region;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.Node;
import org.pyston.runtime.Frame;

/** The beginning of handlers in compiled code. */
final class Caught {
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final String FRAME = CodeBuilder.desc(Frame.class);

    private Caught() {
    }

    /**
     * Writes the beginning: the frame is published with the place of what has raised; leaves when somebody traces.
     *
     * @param body the suite that has raised
     * @param comprehensions the slots of comprehensions in it, which have ended
     * @return the exception
     */
    static Value arrive(CodeBuilder b, Region region, Node body, int[] comprehensions) {
        b.handler(region, body);
        Value exception = b.hold(Value.onStack(Type.OBJECT));
        int place = b.newTemp(Type.BOOL);
        b.pushStates();
        b.pushState();
        b.pushFrame();
        b.invokeStatic(Handlers.class, "place", "(" + CodeBuilder.desc(FrameState[].class) + "I" + FRAME + ")I");
        b.var(Opcodes.ISTORE, place);
        for (int slot : comprehensions) {
            if (b.variable(slot) != null) {
                b.clear(b.variable(slot));
            }
        }
        b.publish(body.id);
        b.pushFrame();
        b.var(Opcodes.ILOAD, place);
        b.push(exception);
        b.invokeStatic(Handlers.class, "arrive", "(" + FRAME + "I" + OBJECT + ")V");
        b.raiseWhenTraced(body, exception);
        return exception;
    }

    /** Writes what makes the exception the one that the frame handles; gives what {@link #exit} needs. */
    static Value enter(CodeBuilder b, Value exception) {
        b.pushFrame();
        b.push(exception);
        b.invokeStatic(Handlers.class, "enter", "(" + FRAME + OBJECT + ")" + OBJECT);
        return b.hold(Value.onStack(Type.OBJECT));
    }

    /** Writes the end of handling. */
    static void exit(CodeBuilder b, Value previous) {
        b.pushFrame();
        b.push(previous);
        b.invokeStatic(Handlers.class, "exit", "(" + FRAME + OBJECT + ")V");
    }
}
