package org.pyston.nodes.comprehension;

import org.pyston.nodes.ExprNode;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;
import org.pyston.types.set.PySet;

/** The empty result of a comprehension that is a function of its own. */
public final class NewResultNode extends ExprNode {
    private final ComprehensionNode.Kind kind;

    public NewResultNode(int id, ComprehensionNode.Kind kind) {
        super(id);
        this.kind = kind;
    }

    @Override
    public Object execute(Frame frame) {
        return make(frame, kind);
    }

    /** An empty list, set or dict. */
    static Object make(Frame frame, ComprehensionNode.Kind kind) {
        return switch (kind) {
            case LIST -> new PyList();
            case SET -> PySet.of(frame);
            case DICT -> new PyDict();
        };
    }
}
