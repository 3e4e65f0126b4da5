package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StrictNode;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyFunction;
import org.pyston.types.tuple.PyTuple;

/**
 * Completes a function with type parameters. Operands: the tuple of the parameters, and the function without its defaults, which
 * were evaluated outside and are in slots of the frame.
 */
public final class GenericFunctionNode extends StrictNode {
    private final int defaultsSlot;
    private final int keywordDefaultsSlot;

    /** Slots are -1 for none. */
    public GenericFunctionNode(int id, int base, ExprNode parameters, ExprNode function, int defaultsSlot,
            int keywordDefaultsSlot) {
        super(id, base, parameters, function);
        this.defaultsSlot = defaultsSlot;
        this.keywordDefaultsSlot = keywordDefaultsSlot;
    }

    @Override
    protected Object apply(Frame frame, Object[] values) {
        PyFunction f = (PyFunction) values[1];
        f.setTypeParams(values[0]);
        if (defaultsSlot >= 0) {
            f.setDefaults(((PyTuple) frame.locals[defaultsSlot]).items());
        }
        if (keywordDefaultsSlot >= 0) {
            f.setKeywordDefaults((PyDict) frame.locals[keywordDefaultsSlot]);
        }
        return f;
    }
}
