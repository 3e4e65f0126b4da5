package org.pyston.types.exception;

import java.util.ArrayList;
import java.util.List;
import org.pyston.object.SlotId;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.ops.SequenceList;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.types.tuple.PyTuple;

/**
 * A group parted by a matcher. Source: CPython's exceptiongroup_split_recursive.
 *
 * @param match null for nothing
 * @param rest null for nothing, or when it was not asked for
 */
record GroupSplit(PyBaseException match, PyBaseException rest) {
    static GroupSplit of(Frame frame, PyBaseException e, GroupMatcher matcher, boolean wantsRest) {
        if (matcher.matches(frame, e)) {
            return new GroupSplit(e, null);
        }
        if (!(e instanceof PyBaseExceptionGroup group)) {
            return new GroupSplit(null, wantsRest ? e : null);
        }
        List<Object> matching = new ArrayList<>();
        List<Object> others = new ArrayList<>();
        for (Object inner : group.exceptions().items()) {
            GroupSplit split = of(frame, (PyBaseException) inner, matcher, wantsRest);
            if (split.match != null) {
                matching.add(split.match);
            }
            if (split.rest != null) {
                others.add(split.rest);
            }
        }
        return new GroupSplit(subset(frame, group, matching), subset(frame, group, others));
    }

    /** A group like {@code group} of some of its exceptions: same traceback, context, cause and notes. */
    private static PyBaseExceptionGroup subset(Frame frame, PyBaseExceptionGroup group, List<Object> chosen) {
        if (chosen.isEmpty()) {
            return null;
        }
        PyBaseExceptionGroup made = group.callDerive(frame, PyTuple.of(chosen.toArray()));
        made.setTraceback(group.traceback());
        made.setContext(group.context());
        made.setCause(group.cause()); // suppresses the context, without a cause too, as CPython
        Object notes = ObjectGetAttr.getOrNull(frame, group, Names.NOTES);
        if (notes != null && PyType.slotsOf(notes).has(SlotId.SEQUENCE_ITEM)) {
            ObjectSetAttr.set(frame, made, Names.NOTES, SequenceList.list(frame, notes));
        }
        return made;
    }
}
