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
        return make(kind);
    }

    /** An empty list, set or dict. */
    static Object make(ComprehensionNode.Kind kind) {
        return switch (kind) {
            case LIST -> new PyList();
            case SET -> new PySet();
            case DICT -> new PyDict();
        };
    }
}
