package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StrictNode;
import org.pyston.ops.MappingUpdate;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;

/**
 * {@code {key: value, **mapping}}: operands are keys and values in turn; a null key stands for {@code **}. As in CPython,
 * keys are hashed when all keys and values up to the next {@code **} are known, but one by one in displays that are long.
 */
public final class DictDisplayNode extends ExprNode {
    /** So many pairs are put in together. */
    private static final int TOGETHER = 15;
    /** So many pairs are looked at in a row, to tell how long a display is. */
    private static final int LONG = 17;

    private final int base;
    private final int temp;
    private final ExprNode[] operands;
    /** Whether the operand at the index is the operand of {@code **}. */
    private final boolean[] unpacked;
    /** Whether the operand at the index is the last of a group of pairs that are put in together. */
    private final boolean[] last;
    private final int pendingLength;

    /** {@code keys[i]} null: {@code **values[i]}. */
    public DictDisplayNode(int id, int base, int temp, ExprNode[] keys, ExprNode[] values) {
        super(id);
        this.base = base;
        this.temp = temp;
        int n = 0;
        for (ExprNode key : keys) {
            n += key == null ? 1 : 2;
        }
        operands = new ExprNode[n];
        unpacked = new boolean[n];
        int j = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == null) {
                unpacked[j] = true;
            } else {
                operands[j++] = keys[i];
            }
            operands[j++] = values[i];
        }
        last = new boolean[n];
        int longest = 0;
        for (int i = 0; i < n; i += unpacked[i] ? 1 : 2) {
            longest = Math.max(longest, markGroups(i));
        }
        pendingLength = longest;
        adoptAll(operands, 0);
    }

    /** Marks the last operands of the groups of pairs that begin at an operand, unless they are marked. Returns a group's length. */
    private int markGroups(int first) {
        if (unpacked[first] || first > 0 && !unpacked[first - 1] && !last[first - 1]) {
            return 0;
        }
        int pairs = 0;
        while (pairs < LONG && first + 2 * pairs < operands.length && !unpacked[first + 2 * pairs]) {
            pairs++;
        }
        int together = pairs > TOGETHER ? 1 : pairs;
        for (int i = first + 2 * together - 1; i < first + 2 * pairs; i += 2 * together) {
            last[i] = true;
        }
        return 2 * together;
    }

    /** The keys and values in turn when all pairs are put in together; null for other displays. */
    public ExprNode[] pairs() {
        return operands.length == 0 || pendingLength == operands.length ? operands : null;
    }

    /** Where the keys and values that wait are kept, as one array. */
    public int base() {
        return base;
    }

    /** Where the dict is kept meanwhile. */
    public int temp() {
        return temp;
    }

    @Override
    public Object execute(Frame frame) {
        PyDict dict = new PyDict();
        frame.locals[temp] = dict;
        return from(frame, dict, 0, new Object[pendingLength], 0);
    }

    /** Goes on with operand {@code first}; the first {@code count} of {@code pending} are keys and values that wait. */
    private Object from(Frame frame, PyDict dict, int first, Object[] pending, int count) {
        int waiting = count;
        for (int i = first; i < operands.length; i++) {
            Object v;
            try {
                v = operands[i].execute(frame);
            } catch (org.pyston.frame.Unwind u) {
                frame.spill(base, pending);
                throw u;
            }
            waiting = accept(frame, dict, i, v, pending, waiting);
        }
        frame.locals[temp] = null;
        return dict;
    }

    /** Takes operand {@code i}; returns how many keys and values wait then. */
    private int accept(Frame frame, PyDict dict, int i, Object value, Object[] pending, int count) {
        if (unpacked[i]) {
            frame.at = id;
            MappingUpdate.unpackInto(frame, dict, value);
            return 0;
        }
        pending[count] = value;
        if (!last[i]) {
            return count + 1;
        }
        frame.at = id;
        for (int k = 0; k < count; k += 2) {
            dict.put(frame, pending[k], pending[k + 1]);
        }
        return 0;
    }

    /** How many keys and values wait before operand {@code i}. */
    private int waitingBefore(int i) {
        int count = 0;
        while (count < i && !unpacked[i - count - 1] && !last[i - count - 1]) {
            count++;
        }
        return count;
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        PyDict dict = (PyDict) frame.locals[temp];
        Object[] pending = (Object[]) frame.unspill(base);
        int waiting = accept(frame, dict, index, value, pending, waitingBefore(index));
        return from(frame, dict, index + 1, pending, waiting);
    }
}
