package org.pyston.nodes.stmt;

import org.pyston.nodes.NameTarget;
import org.pyston.nodes.StmtNode;
import org.pyston.object.PyNone;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.function.PyCell;

/**
 * The body of a class: fills the namespace with {@code __module__}, {@code __qualname__} and {@code __doc__}, runs the
 * statements, and returns the cell {@code __class__} (None without one), as {@code __build_class__} expects.
 */
public final class ClassBodyNode extends StmtNode {
    private static final NameTarget MODULE = new NameTarget.InNamespace(Names.MODULE);
    private static final NameTarget QUALNAME = new NameTarget.InNamespace(Names.QUALNAME);
    private static final NameTarget TYPE_PARAMS = new NameTarget.InNamespace(Names.TYPE_PARAMS);
    private static final NameTarget DOC = new NameTarget.InNamespace(Names.DOC);
    private static final NameTarget CLASSCELL = new NameTarget.InNamespace(Names.CLASSCELL);
    private static final NameTarget CLASSDICTCELL = new NameTarget.InNamespace(Names.CLASSDICTCELL);

    private final StmtNode body;
    private final PyStr qualname;
    private final PyStr docstring;
    private final int classSlot;
    private final int classDictSlot;
    private final int typeParamsSlot;
    private final boolean annotations;

    /** {@code docstring} may be null; slots are -1 when the class needs no such cell or has no type parameters. */
    public ClassBodyNode(int id, StmtNode body, PyStr qualname, PyStr docstring, int classSlot, int classDictSlot,
            int typeParamsSlot, boolean annotations) {
        super(id);
        this.body = adopt(body, 0);
        this.qualname = qualname;
        this.docstring = docstring;
        this.classSlot = classSlot;
        this.classDictSlot = classDictSlot;
        this.typeParamsSlot = typeParamsSlot;
        this.annotations = annotations;
    }

    @Override
    public Object execute(Frame frame) {
        frame.at = id;
        Object module = frame.globals.getStr(Names.NAME);
        if (module != null) {
            MODULE.store(frame, module);
        }
        QUALNAME.store(frame, qualname);
        if (typeParamsSlot >= 0) {
            TYPE_PARAMS.store(frame, ((PyCell) frame.locals[typeParamsSlot]).value);
        }
        if (classDictSlot >= 0) {
            ((PyCell) frame.locals[classDictSlot]).value = frame.namespace;
        }
        if (docstring != null) {
            DOC.store(frame, docstring);
        }
        if (annotations) {
            AnnotateNode.annotations(frame);
        }
        return finish(frame, body.execute(frame));
    }

    private Object finish(Frame frame, Object completion) {
        if (classDictSlot >= 0) {
            CLASSDICTCELL.store(frame, frame.locals[classDictSlot]);
        }
        if (classSlot < 0) {
            return PyNone.NONE;
        }
        CLASSCELL.store(frame, frame.locals[classSlot]);
        return frame.locals[classSlot];
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object completion) {
        return finish(frame, completion);
    }

}
