package org.pyston.frame;

import org.pyston.code.CodeUnit;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyCell;

/** What {@code locals()} and {@code f_locals} show. Source: CPython 3.12's _PyFrame_FastToLocalsWithError. */
public final class FrameLocals {
    private FrameLocals() {
    }

    /**
     * The namespace of a class body, a module or exec(); in a function the frame's dict of local variables, brought up to
     * date now.
     */
    public static Object locals(Frame frame) {
        if (frame.namespace != null) {
            return frame.namespace;
        }
        PyDict dict = frame.localsDict;
        if (dict == null) {
            dict = new PyDict();
            frame.localsDict = dict;
        }
        CodeUnit unit = frame.code.unit();
        String[] names = unit.slotNames();
        for (int i = 0; i < names.length; i++) {
            Object value = frame.locals[i];
            if (value instanceof PyCell cell && isCell(unit, i)) {
                value = cell.value;
            }
            PyStr name = PyStr.of(names[i]);
            boolean hidden = i >= unit.firstHiddenSlot();
            if (value != null) {
                dict.putStr(name, value);
            } else if (!hidden) {
                dict.removeStr(name);
            }
        }
        return dict;
    }

    /** Gives what the dict of {@link #locals} holds back to the variables, after a trace function (PyFrame_LocalsToFast). */
    static void writeBack(Frame frame) {
        CodeUnit unit = frame.code.unit();
        String[] names = unit.slotNames();
        for (int i = 0; i < unit.firstHiddenSlot() && i < names.length; i++) {
            Object value = frame.localsDict.getStr(PyStr.of(names[i]));
            if (isCell(unit, i) && frame.locals[i] instanceof PyCell cell) {
                cell.value = value;
            } else {
                frame.locals[i] = value;
            }
        }
    }

    private static boolean isCell(CodeUnit unit, int slot) {
        if (slot >= unit.firstCellSlot() && slot < unit.firstHiddenSlot()) {
            return true;
        }
        for (int p : unit.cellParameters()) {
            if (p == slot) {
                return true;
            }
        }
        return slot >= unit.firstHiddenSlot();
    }
}
