package org.pyston.types.frame;

import org.pyston.code.CodeUnit;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyCell;

/** {@code f_locals}, {@code locals()}: the namespace, or a dict of a function's variables at this moment. */
public final class FrameLocals {
    private FrameLocals() {
    }

    /** The mapping; a new dict for a function. */
    public static Object of(Frame frame) {
        if (frame.namespace != null) {
            return frame.namespace;
        }
        CodeUnit unit = frame.code.unit();
        String[] names = unit.slotNames();
        PyDict dict = new PyDict();
        int end = Math.min(unit.firstHiddenSlot(), Math.min(names.length, frame.locals.length));
        for (int i = 0; i < end; i++) {
            Object value = frame.locals[i];
            if (value instanceof PyCell cell && isCell(unit, i)) {
                value = cell.value;
            }
            if (value != null && names[i] != null && !names[i].startsWith(".")) {
                dict.putStr(PyStr.intern(names[i]), value);
            }
        }
        return dict;
    }

    /** Whether the slot holds a cell and not a variable whose value is a cell object. */
    private static boolean isCell(CodeUnit unit, int slot) {
        if (slot >= unit.firstCellSlot()) {
            return true;
        }
        for (int parameter : unit.cellParameters()) {
            if (parameter == slot) {
                return true;
            }
        }
        return false;
    }
}
