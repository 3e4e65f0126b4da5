package org.pyston.types.structseq;

import org.pyston.object.PyType;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.ArgumentBinder;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.tuple.PyTuple;
import org.pyston.types.tuple.PyTupleSlots;

/** The slots of a struct sequence type: a tuple's, but for making and showing. */
final class StructSequenceSlots extends PyTupleSlots {
    private final StructSequenceType definition;

    StructSequenceSlots(StructSequenceType definition) {
        this.definition = definition;
    }

    @Override
    public Object newObject(Frame frame, PyType type, Object[] args, PyStr[] names) {
        if (!definition.isOpen()) {
            throw Errors.typeError("cannot create '" + definition.qualifiedName() + "' instances");
        }
        return definition.constructor().invoke(frame, ArgumentBinder.bind(definition.constructor(), type, args, names));
    }

    @Override
    public void init(Frame frame, Object self, Object[] args, PyStr[] names) {
        // all was done by newObject; the dictionary is not for object.__init__ to refuse
    }

    @Override
    public Object repr(Frame frame, Object self) {
        PyTuple tuple = (PyTuple) self;
        PyStrBuilder out = new PyStrBuilder().append(definition.qualifiedName()).append("(");
        for (int i = 0; i < tuple.size(); i++) {
            out.append(i == 0 ? "" : ", ").append(definition.shownName(i)).append("=");
            out.append(ObjectRepr.repr(frame, tuple.get(i)));
        }
        return out.append(")").build();
    }
}
