package org.pyston.nodes;

import org.pyston.ast.Span;
import org.pyston.frame.Completion;
import org.pyston.frame.Executable;
import org.pyston.frame.Leave;
import org.pyston.frame.ResumeDriver;
import org.pyston.frame.Suspend;
import org.pyston.frame.Tracing;
import org.pyston.nodes.stmt.BlockNode;
import org.pyston.object.PyNone;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Interpreter;
import org.pyston.runtime.PyException;
import org.pyston.runtime.StackOverflow;
import org.pyston.types.function.PyCell;
import org.pyston.types.generator.PyAsyncGenerator;
import org.pyston.types.generator.PyCoroutine;
import org.pyston.types.generator.PyGenerator;

/** The root of a code unit's tree: what a call runs. */
public final class RootNode implements Executable {
    /** What a call of the code makes. */
    public enum Kind { PLAIN, GENERATOR, COROUTINE, ASYNC_GENERATOR }

    private final Kind kind;
    private final Node body;
    private final Node[] nodes;
    private final Span[] spans;
    private final int[] cellParameters;
    private final int firstCell;
    private final int cellCount;

    public RootNode(Kind kind, Node body, Node[] nodes, Span[] spans, int[] cellParameters, int firstCell, int cellCount) {
        this.kind = kind;
        this.body = body;
        this.nodes = nodes;
        this.spans = spans;
        this.cellParameters = cellParameters;
        this.firstCell = firstCell;
        this.cellCount = cellCount;
    }

    @Override
    public Object run(Frame frame) {
        makeCells(frame);
        switch (kind) {
            case PLAIN:
                return runPlain(frame);
            case GENERATOR:
                return new PyGenerator(frame);
            case COROUTINE:
                return new PyCoroutine(frame);
            default:
                return new PyAsyncGenerator(frame);
        }
    }

    private void makeCells(Frame frame) {
        Object[] locals = frame.locals;
        for (int slot : cellParameters) {
            locals[slot] = new PyCell(locals[slot]);
        }
        for (int i = firstCell, end = firstCell + cellCount; i < end; i++) {
            locals[i] = new PyCell(null);
        }
    }

    private Object runPlain(Frame frame) {
        try {
            Interpreter interpreter = frame.thread.interpreter;
            if (interpreter.pollRequested()) {
                interpreter.poll(frame);
            }
            if (frame.thread.tracing) {
                enter(frame);
            }
            return left(frame, body.execute(frame));
        } catch (PyException e) {
            throw unwound(frame, e);
        } catch (Leave leave) {
            return continued(frame);
        } catch (StackOverflowError e) {
            throw StackOverflow.toPython(frame);
        } catch (OutOfMemoryError e) {
            throw StackOverflow.memoryError(frame);
        } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw StackOverflow.defect(frame, e);
        }
    }

    /** After a {@link Leave}: goes on from the frame, as often as it is left. */
    private Object continued(Frame frame) {
        try {
            return left(frame, drive(frame, nodes[frame.at], taken(frame), null));
        } catch (PyException e) {
            throw unwound(frame, e);
        } catch (StackOverflowError e) {
            throw StackOverflow.toPython(frame);
        } catch (OutOfMemoryError e) {
            throw StackOverflow.memoryError(frame);
        } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw StackOverflow.defect(frame, e);
        }
    }

    /** Events of the beginning: the call, and the line when the body is no suite, whose statements tell theirs. */
    private void enter(Frame frame) {
        int at = frame.at;
        Tracing.enter(frame);
        if (frame.started) {
            frame.at = at;
        } else if (!(body instanceof BlockNode)) {
            Tracing.line(frame, body.id);
        }
    }

    /** The end or a suspension; returns the result. */
    private static Object left(Frame frame, Object completion) {
        Object result = completion == null ? PyNone.NONE : completion;
        if (frame.thread.tracing) {
            Tracing.leave(frame, result);
        }
        return result;
    }

    private static PyException unwound(Frame frame, PyException e) {
        e.passing(frame);
        if (frame.thread.tracing) {
            Tracing.unwind(frame);
        }
        return e;
    }

    private static Object taken(Frame frame) {
        Object value = frame.transfer;
        frame.transfer = null;
        return value;
    }

    private Object drive(Frame frame, Node point, Object value, PyException thrown) {
        Node from = point;
        Object v = value;
        PyException e = thrown;
        while (true) {
            try {
                return ResumeDriver.drive(frame, from, v, e);
            } catch (Leave leave) {
                from = nodes[frame.at];
                v = taken(frame);
                e = null;
            } catch (Suspend suspend) {
                return Completion.YIELD;
            }
        }
    }

    @Override
    public Object resume(Frame frame, Object sent, PyException thrown) {
        try {
            return left(frame, step(frame, sent, thrown));
        } catch (PyException e) {
            throw unwound(frame, e);
        } catch (StackOverflowError e) {
            throw StackOverflow.toPython(frame);
        } catch (OutOfMemoryError e) {
            throw StackOverflow.memoryError(frame);
        } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw StackOverflow.defect(frame, e);
        }
    }

    private Object step(Frame frame, Object sent, PyException thrown) {
        if (frame.thread.tracing) {
            enter(frame);
        }
        if (frame.started) {
            return drive(frame, nodes[frame.at], sent, thrown);
        }
        frame.started = true;
        if (thrown != null) {
            throw thrown;
        }
        try {
            return body.execute(frame);
        } catch (Leave leave) {
            return drive(frame, nodes[frame.at], taken(frame), null);
        } catch (Suspend suspend) {
            return Completion.YIELD;
        }
    }

    @Override
    public Span span(int at) {
        return at >= 0 && at < spans.length ? spans[at] : null;
    }

    @Override
    public int positionCount() {
        return spans.length;
    }

    @Override
    public Object delegate(Frame frame) {
        return frame.started ? nodes[frame.at].delegate(frame) : null;
    }

}
