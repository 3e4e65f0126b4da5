package org.pyston.frame;

import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.StackOverflow;
import org.pyston.util.NotInlined;

/**
 * Continues a heap frame from a resume point, bottom up: the point gets its value, then each node around it goes on after
 * its child, until the root. The one way in which any tier's frame is continued in the interpreter.
 */
public final class ResumeDriver extends NotInlined {
    private ResumeDriver() {
    }

    /**
     * Continues to the end of the frame.
     *
     * @param point the node at which the frame was left
     * @param value the value that arrives there
     * @param thrown an exception that arrives there instead; null for none
     * @return the root's completion, or {@link Completion#YIELD}
     */
    public static Object drive(Frame frame, Resumable point, Object value, PyException thrown) {
        Object result = null;
        PyException pending = null;
        try {
            result = point.resumeAt(frame, value, thrown);
        } catch (PyException e) {
            pending = e;
        } catch (StackOverflowError e) {
            pending = StackOverflow.toPython(frame); // for a try statement around the point
        }
        return upwards(frame, point, null, result, pending);
    }

    /** Continues to the end of the frame from where compiled code left it. */
    public static Object drive(Frame frame, LeftCode left) {
        return driveTo(frame, left, null);
    }

    /**
     * Continues from where compiled code left until a child of {@code stop} has ended, which lies around the point.
     *
     * @param stop null for the end of the frame
     * @return the completion or value of that child
     */
    public static Object driveTo(Frame frame, LeftCode left, Resumable stop) {
        Object result = null;
        PyException pending = null;
        Resumable node = left.node();
        try {
            result = switch (left.child()) {
                case LeftCode.START -> node.execute(frame);
                case LeftCode.DONE -> left.value();
                case LeftCode.RAISED -> throw (PyException) left.value();
                default -> node.resumeAfter(frame, left.child(), left.value());
            };
        } catch (PyException e) {
            pending = e;
        } catch (StackOverflowError e) {
            pending = StackOverflow.toPython(frame);
        }
        return upwards(frame, node, stop, result, pending);
    }

    private static Object upwards(Frame frame, Resumable from, Resumable stop, Object value, PyException thrown) {
        Object result = value;
        PyException pending = thrown;
        Resumable node = from;
        while (result != Completion.YIELD) {
            Resumable parent = node.parent();
            if (parent == stop) {
                break;
            }
            try {
                if (pending == null) {
                    result = parent.resumeAfter(frame, node.childIndex(), result);
                } else {
                    PyException e = pending;
                    pending = null;
                    result = parent.resumeThrow(frame, node.childIndex(), e);
                }
            } catch (PyException e) {
                pending = e;
                result = null;
            } catch (StackOverflowError e) {
                pending = StackOverflow.toPython(frame);
                result = null;
            }
            node = parent;
        }
        if (pending != null) {
            throw pending;
        }
        return result;
    }
}
