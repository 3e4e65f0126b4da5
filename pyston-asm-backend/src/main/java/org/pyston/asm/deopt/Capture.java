package org.pyston.asm.deopt;

import java.util.ArrayList;
import java.util.List;
import org.pyston.frame.LeftCode;
import org.pyston.frame.Unwind;
import org.pyston.nodes.RootNode;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;

/**
 * Compiled activations that had no heap frames and that leave together: a guard failed in the innermost one, whose caller's
 * frame did not exist. Each activation on the way adds its frame, until one is met whose caller's frame is known: there all
 * go on in the interpreter, from the innermost out.
 */
final class Capture extends Unwind {
    private static final long serialVersionUID = 1L;

    private final transient List<Frame> frames = new ArrayList<>();
    private final transient List<FrameState> states = new ArrayList<>();
    private final transient List<Object> substitutes = new ArrayList<>();
    private final transient LeftCode innermost;

    Capture(Frame frame, LeftCode left) {
        this.innermost = left;
        frames.add(frame);
        states.add(null);
        substitutes.add(null);
    }

    /** The next frame outwards, which waits for the result of the one before. */
    void add(Frame frame, FrameState state, Object substitute) {
        frames.get(frames.size() - 1).back = frame;
        frames.add(frame);
        states.add(state);
        substitutes.add(substitute);
    }

    /** Goes on with all frames, whose outermost one was called by {@code caller}. Returns the result of that one. */
    Object goOnBelow(Frame caller) {
        Frame last = frames.get(frames.size() - 1);
        last.back = caller;
        last.depth = caller.depth + 1;
        return goOn();
    }

    /** Goes on with all frames; the last one's caller is known. Returns the result of the last one. */
    Object goOn() {
        for (int i = frames.size() - 2; i >= 0; i--) {
            frames.get(i).depth = frames.get(i + 1).depth + 1;
        }
        Object result = null;
        PyException thrown = null;
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            RootNode root = (RootNode) frame.code.executable();
            LeftCode left = i == 0 ? innermost : states.get(i).after(result, substitutes.get(i));
            PyException e = thrown;
            thrown = null;
            try {
                result = root.continueAt(frame, left, e);
            } catch (PyException next) {
                thrown = next;
            }
        }
        if (thrown != null) {
            throw thrown;
        }
        return result;
    }
}
