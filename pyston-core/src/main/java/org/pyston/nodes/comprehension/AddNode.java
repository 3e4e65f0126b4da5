package org.pyston.nodes.comprehension;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StrictStmtNode;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;
import org.pyston.types.set.PySet;

/** The innermost statement of a comprehension: adds an element, or a key with its value, to the result. */
public final class AddNode extends StrictStmtNode {
    private final int resultTemp;

    public AddNode(int id, int base, int resultTemp, ExprNode... operands) {
        super(id, base, operands);
        this.resultTemp = resultTemp;
    }

    @Override
    public Object execute(Frame frame) {
        if (operands.length == 1 && frame.locals[resultTemp] instanceof PyList list) {
            list.append(operands[0].execute(frame));
            return null;
        }
        return super.execute(frame);
    }

    @Override
    protected void apply(Frame frame, Object[] values) {
        Object result = frame.locals[resultTemp];
        if (result instanceof PyList list) {
            list.append(values[0]);
        } else if (result instanceof PySet set) {
            set.add(frame, values[0]);
        } else {
            ((PyDict) result).put(frame, values[0], values[1]);
        }
    }

    /** Where the result is. */
    public int resultTemp() {
        return resultTemp;
    }
}
