package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StrictNode;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.SequenceFast;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.list.PyList;
import org.pyston.types.set.PySet;
import org.pyston.types.tuple.PyTuple;

/**
 * A display in which some operands are {@code *iterable}. Each operand is unpacked as soon as it is evaluated, into a list
 * that is kept in a temporary.
 */
public final class UnpackingDisplayNode extends ExprNode {
    private final DisplayNode.Kind kind;
    private final int temp;
    private final ExprNode[] operands;
    private final boolean[] starred;

    public UnpackingDisplayNode(int id, DisplayNode.Kind kind, int temp, ExprNode[] operands, boolean[] starred) {
        super(id);
        this.kind = kind;
        this.temp = temp;
        this.operands = adoptAll(operands, 0);
        this.starred = starred;
    }

    @Override
    public Object execute(Frame frame) {
        frame.locals[temp] = kind == DisplayNode.Kind.SET ? new PySet() : new PyList();
        return from(frame, 0);
    }

    private Object from(Frame frame, int first) {
        for (int i = first; i < operands.length; i++) {
            add(frame, i, operands[i].execute(frame));
        }
        Object made = frame.locals[temp];
        frame.locals[temp] = null;
        return kind == DisplayNode.Kind.TUPLE ? PyTuple.of(((PyList) made).toArray()) : made;
    }

    private void add(Frame frame, int i, Object value) {
        frame.at = id;
        Object made = frame.locals[temp];
        if (!starred[i]) {
            if (made instanceof PyList list) {
                list.append(value);
            } else {
                ((PySet) made).add(frame, value);
            }
            return;
        }
        addAll(frame, made, value);
    }

    /** Adds the items of an iterable to a list or set. */
    static void addAll(Frame frame, Object made, Object value) {
        if (made instanceof PyList && !PyType.slotsOf(value).has(SlotId.ITER) && !PyType.slotsOf(value).has(SlotId.SEQUENCE_ITEM)) {
            throw Errors.typeError("Value after * must be an iterable, not " + PyType.of(value).name());
        }
        if (made instanceof PyList list) {
            list.replace(list.size(), list.size(), SequenceFast.toArray(frame, value));
            return;
        }
        Object iterator = ObjectIter.iter(frame, value);
        for (Object item; (item = ObjectIter.next(frame, iterator)) != null;) {
            ((PySet) made).add(frame, item);
        }
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        add(frame, index, value);
        return from(frame, index + 1);
    }
}
