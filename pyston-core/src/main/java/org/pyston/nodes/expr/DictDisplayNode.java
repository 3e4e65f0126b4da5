package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StrictNode;
import org.pyston.ops.MappingUpdate;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;

/** {@code {key: value, **mapping}}: operands are keys and values in turn; a null key stands for {@code **}. */
public final class DictDisplayNode extends ExprNode {
    private final int base;
    private final int temp;
    private final ExprNode[] operands;
    /** Whether the operand at the index is the operand of {@code **}. */
    private final boolean[] unpacked;

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
        adoptAll(operands, 0);
    }

    @Override
    public Object execute(Frame frame) {
        PyDict dict = new PyDict();
        frame.locals[temp] = dict;
        return from(frame, dict, 0, null);
    }

    /** Goes on with operand {@code first}; {@code pendingKey} is the key whose value that operand is, or null. */
    private Object from(Frame frame, PyDict dict, int first, Object pendingKey) {
        Object key = pendingKey;
        for (int i = first; i < operands.length; i++) {
            Object v;
            try {
                v = operands[i].execute(frame);
            } catch (org.pyston.frame.Unwind u) {
                frame.spill(base, key);
                throw u;
            }
            key = accept(frame, dict, i, key, v);
        }
        frame.locals[temp] = null;
        return dict;
    }

    /** Takes operand {@code i}; returns the key that waits for its value, or null. */
    private Object accept(Frame frame, PyDict dict, int i, Object key, Object value) {
        frame.at = id;
        if (unpacked[i]) {
            MappingUpdate.unpackInto(frame, dict, value);
            return null;
        }
        if (key == null) {
            return value;
        }
        dict.put(frame, key, value);
        return null;
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        PyDict dict = (PyDict) frame.locals[temp];
        Object key = accept(frame, dict, index, frame.unspill(base), value);
        return from(frame, dict, index + 1, key);
    }
}
