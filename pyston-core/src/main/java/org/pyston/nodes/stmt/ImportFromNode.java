package org.pyston.nodes.stmt;

import org.pyston.nodes.NameTarget;
import org.pyston.nodes.StmtNode;
import org.pyston.ops.ModuleImport;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;

/** {@code from module import name, …} and {@code from module import *}. */
public final class ImportFromNode extends StmtNode {
    private final PyStr module;
    private final int level;
    private final PyStr[] names;
    private final NameTarget[] targets;
    private final PyTuple fromList;

    /** {@code targets} null: everything ({@code *}). */
    public ImportFromNode(int id, PyStr module, int level, PyStr[] names, NameTarget[] targets) {
        super(id);
        this.module = module;
        this.level = level;
        this.names = names;
        this.targets = targets;
        this.fromList = PyTuple.of((Object[]) names.clone());
    }

    @Override
    public Object execute(Frame frame) {
        frame.at = id;
        Object m = ModuleImport.importName(frame, module, fromList, level);
        if (targets == null) {
            ModuleImport.importStar(frame, m);
            return null;
        }
        for (int i = 0; i < names.length; i++) {
            targets[i].store(frame, ModuleImport.importFrom(frame, m, names[i]));
        }
        return null;
    }

    @Override
    public int[] storedSlots() {
        return targets == null ? new int[0] : NameTarget.storedSlots(targets);
    }
}
