package org.pyston.nodes.stmt;

import org.pyston.nodes.NameTarget;
import org.pyston.nodes.StmtNode;
import org.pyston.object.PyNone;
import org.pyston.ops.ModuleImport;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** One name of an {@code import} statement: {@code import a.b.c} or {@code import a.b.c as d}. */
public final class ImportNode extends StmtNode {
    private final PyStr module;
    private final PyStr[] rest;
    private final NameTarget target;

    /** {@code rest}: the names after the first dot when {@code as} binds the last one, else null. */
    public ImportNode(int id, PyStr module, PyStr[] rest, NameTarget target) {
        super(id);
        this.module = module;
        this.rest = rest;
        this.target = target;
    }

    @Override
    public Object execute(Frame frame) {
        frame.at = id;
        Object m = ModuleImport.importName(frame, module, PyNone.NONE, 0);
        if (rest != null) {
            for (PyStr name : rest) {
                m = ModuleImport.importFrom(frame, m, name);
            }
        }
        target.store(frame, m);
        return null;
    }

    @Override
    public int[] storedSlots() {
        return target.storedSlots();
    }
}
