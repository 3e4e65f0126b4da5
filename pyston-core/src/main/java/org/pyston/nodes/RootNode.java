package org.pyston.nodes;

import org.pyston.ast.Span;
import org.pyston.frame.CompiledGenerator;
import org.pyston.frame.Compiler;
import org.pyston.frame.Completion;
import org.pyston.frame.Executable;
import org.pyston.frame.Leave;
import org.pyston.frame.LeftCode;
import org.pyston.frame.ResumeDriver;
import org.pyston.frame.Suspend;
import org.pyston.frame.Tracing;
import org.pyston.nodes.stmt.BlockNode;
import org.pyston.object.PyNone;
import org.pyston.profile.ValueKind;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Interpreter;
import org.pyston.runtime.PyException;
import org.pyston.runtime.Tiering;
import org.pyston.runtime.StackOverflow;
import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;
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
    private final PyCode code;
    private final int[] argumentKinds;
    private final int callThreshold;
    private int calls;
    private int steps;
    private CompiledGenerator generator;
    private PyDict generatorGlobals;

    public RootNode(PyCode code, Kind kind, Node body, Node[] nodes, Span[] spans, int[] cellParameters, int firstCell,
            int cellCount) {
        this.code = code;
        this.callThreshold = code.interpreter().tiering.callThreshold();
        this.argumentKinds = new int[code.unit().parameterCount()];
        this.kind = kind;
        this.body = body;
        this.nodes = nodes;
        this.spans = spans;
        this.cellParameters = cellParameters;
        this.firstCell = firstCell;
        this.cellCount = cellCount;
    }

    /** What a call makes. */
    public Kind kind() {
        return kind;
    }

    /** The tree. */
    public Node body() {
        return body;
    }

    /** Which kinds of arguments a parameter got ({@link ValueKind} bits). */
    public int argumentKinds(int parameter) {
        return argumentKinds[parameter];
    }

    /** Adds an argument to the profile. */
    public void recordArgument(int parameter, Object value) {
        argumentKinds[parameter] |= ValueKind.of(value);
    }

    /** The slots of parameters that are cells. */
    public int[] cellParameters() {
        return cellParameters;
    }

    /** How often the code was called in the interpreter. */
    public int calls() {
        return calls;
    }

    /** The compiled code was taken away: it is hot again after {@code calls} more calls. */
    public void cool(int calls) {
        this.calls = Math.max(0, callThreshold - calls);
        this.steps = this.calls;
    }

    private void profile(Frame frame) {
        Object[] locals = frame.locals;
        int[] kinds = argumentKinds;
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] |= ValueKind.of(locals[i]);
        }
        if (++calls == callThreshold && kind == Kind.PLAIN) {
            requestCompilation(frame);
        }
    }

    private void requestCompilation(Frame frame) {
        Tiering tiering = code.interpreter().tiering;
        if (!tiering.hasBegun()) {
            calls = 0;
            steps = 0;
            return;
        }
        Compiler compiler = tiering.compiler();
        if (compiler != null) {
            compiler.functionHot(frame);
        }
    }

    @Override
    public Object run(Frame frame) {
        if (calls < callThreshold) {
            profile(frame);
        }
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

    /**
     * Goes on with a plain activation that compiled code has left.
     *
     * @param thrown the exception that arrives at the point instead of a value; null for none
     */
    public Object continueAt(Frame frame, LeftCode left, PyException thrown) {
        try {
            Interpreter interpreter = frame.thread.interpreter;
            if (interpreter.pollRequested()) {
                interpreter.poll(frame);
            }
            return left(frame, thrown != null ? ResumeDriver.drive(frame, left.node(), null, thrown)
                    : ResumeDriver.drive(frame, left));
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

    /** From now on generators with these globals run this code; null for the interpreter. */
    public void installGenerator(CompiledGenerator code, PyDict globals) {
        generatorGlobals = globals;
        generator = code;
    }

    private Object compiledStep(Frame frame, Object sent) {
        Interpreter interpreter = frame.thread.interpreter;
        if (interpreter.pollRequested()) {
            interpreter.poll(frame);
        }
        boolean first = !frame.started;
        Object result = generator.run(frame, sent, first);
        if (result == CompiledGenerator.REFUSED) {
            return result;
        }
        frame.started = true;
        if (!(result instanceof LeftCode left)) {
            return result;
        }
        try {
            return ResumeDriver.drive(frame, left);
        } catch (Suspend suspend) {
            return Completion.YIELD;
        }
    }

    private Object step(Frame frame, Object sent, PyException thrown) {
        if (frame.thread.tracing) {
            enter(frame);
        }
        if (generator != null) {
            if (thrown == null && frame.globals == generatorGlobals && !frame.thread.tracing) {
                Object result = compiledStep(frame, sent);
                if (result != CompiledGenerator.REFUSED) {
                    return result;
                }
            }
        } else if (steps < callThreshold && ++steps == callThreshold) {
            requestCompilation(frame);
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
