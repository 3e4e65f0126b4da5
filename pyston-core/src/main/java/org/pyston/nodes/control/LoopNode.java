package org.pyston.nodes.control;

import org.pyston.frame.CompiledLoop;
import org.pyston.frame.Compiler;
import org.pyston.frame.Completion;
import org.pyston.frame.LeftCode;
import org.pyston.frame.Resumable;
import org.pyston.frame.ResumeDriver;
import org.pyston.frame.Tracing;
import org.pyston.nodes.RootNode;
import org.pyston.nodes.StmtNode;
import org.pyston.profile.ValueKind;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Tiering;
import org.pyston.runtime.PyException;

/**
 * A loop that counts its turns and, when it is hot, goes on in compiled code (OSR). The compiled code is called from the loop
 * itself: when it is left in the middle of a turn, that turn is finished by the driver and the loop goes on here, so that
 * the Java stack does not grow however often code is entered and left.
 */
public abstract class LoopNode extends StmtNode implements Compiler.HotLoop {
    /** The answer of {@link #compiledTurns}: no turn was made, or the loop is to go on at its header. */
    protected static final Object GO_ON = new Object();

    private int turns;
    private CompiledLoop compiled;
    private int[] slotKinds;

    protected LoopNode(int id) {
        super(id);
    }

    @Override
    public final void install(CompiledLoop code) {
        compiled = code;
    }

    /**
     * Adds the variables of a frame in which the loop became hot to what is known of them.
     *
     * @return for each slot the kinds of values it has had then ({@link ValueKind} bits)
     */
    public final synchronized int[] recordSlots(Object[] locals) {
        if (slotKinds == null) {
            slotKinds = new int[locals.length];
        }
        for (int i = 0; i < locals.length; i++) {
            if (locals[i] != null) {
                slotKinds[i] |= ValueKind.of(locals[i]);
            }
        }
        return slotKinds.clone();
    }

    /** The compiled loop was taken away: the count of turns begins at {@code made} again. */
    public final void cool(int made) {
        turns = made;
    }

    /** Whether the loop should ask {@link #compiledTurns}, at its header. */
    protected final boolean isHot(Frame frame) {
        return compiled != null || ++turns > frame.thread.interpreter.tiering.loopThreshold();
    }

    /**
     * Makes turns in compiled code, from the loop's header.
     *
     * @return {@link #GO_ON}, or the completion of the loop statement
     */
    protected final Object compiledTurns(Frame frame) {
        CompiledLoop code = compiled;
        if (code == null) {
            Tiering tiering = frame.thread.interpreter.tiering;
            if (!tiering.hasBegun()) {
                turns = 0;
                return GO_ON;
            }
            turns = Integer.MIN_VALUE; // asked once
            Compiler compiler = tiering.compiler();
            if (compiler != null && frame.code.executable() instanceof RootNode) {
                compiler.loopHot(frame, this);
            }
            code = compiled;
        }
        if (code == null || frame.thread.tracing) {
            return GO_ON;
        }
        Object result = code.run(frame);
        if (!(result instanceof LeftCode left)) {
            return result;
        }
        if (left.node() == this && left.child() == LeftCode.RAISED) {
            throw (PyException) left.value();
        }
        Object ended = left.node() == this ? finish(frame, left.child(), left.value())
                : finish(frame, childAround(left), ResumeDriver.driveTo(frame, left, this));
        if (ended == GO_ON && frame.thread.tracing) {
            Tracing.jump(frame, header());
        }
        return ended;
    }

    /** The number of the loop's header, for line events. */
    protected abstract int header();

    /** Which child of this loop is around a point inside it. */
    private int childAround(LeftCode left) {
        Resumable node = left.node();
        while (node.parent() != this) {
            node = node.parent();
        }
        return node.childIndex();
    }

    /** A child has ended after compiled code was left: GO_ON at the header, or the completion of the loop. */
    protected abstract Object finish(Frame frame, int child, Object value);

    /** What the end of the body means for the loop: GO_ON, null after a {@code break}, or the completion. */
    protected static Object afterTurn(Object completion) {
        if (completion == null || completion == Completion.CONTINUE) {
            return GO_ON;
        }
        return completion == Completion.BREAK ? null : completion;
    }
}
