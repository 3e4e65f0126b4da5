package org.pyston.nodes.stmt;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StoreNode;
import org.pyston.ops.ObjectGetItem;
import org.pyston.ops.ObjectSetItem;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;

/** Records the annotation of a name in {@code __annotations__} of the class or module. */
public final class AnnotateNode extends StoreNode {
    private final PyStr name;

    public AnnotateNode(int id, PyStr name, ExprNode annotation) {
        super(id, annotation);
        this.name = name;
    }

    @Override
    protected Object store(Frame frame, Object v) {
        frame.at = id;
        Object annotations = find(frame);
        if (annotations == null) {
            throw Errors.nameError(Names.ANNOTATIONS);
        }
        ObjectSetItem.set(frame, annotations, name, v);
        return null;
    }

    private static Object find(Frame frame) {
        if (frame.namespace instanceof PyDict d && d.type() == PyDict.TYPE) {
            return d.getStr(Names.ANNOTATIONS);
        }
        try {
            return ObjectGetItem.get(frame, frame.namespace, Names.ANNOTATIONS);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.KEY_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    /** Makes sure that the namespace has {@code __annotations__} (CPython's SETUP_ANNOTATIONS). */
    static void annotations(Frame frame) {
        if (find(frame) == null) {
            ObjectSetItem.set(frame, frame.namespace, Names.ANNOTATIONS, new PyDict());
        }
    }
}
