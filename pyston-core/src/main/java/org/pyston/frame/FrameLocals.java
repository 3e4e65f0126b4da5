package org.pyston.frame;

import org.pyston.code.CodeUnit;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.DictUpdate;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyCell;

/** What {@code locals()} and {@code f_locals} show. Source: CPython 3.12's _PyFrame_FastToLocalsWithError. */
public final class FrameLocals {
    private FrameLocals() {
    }

    /**
     * The namespace of a class body, a module or exec(), and inside an inlined comprehension a new dict that has the
     * comprehension's variables too; in a function the frame's dict of local variables, brought up to date now.
     */
    public static Object locals(Frame frame) {
        if (frame.namespace != null) {
            PyDict inside = insideComprehension(frame);
            return inside == null ? frame.namespace : inside;
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

    /** A class body's or module's namespace and the bound variables of comprehensions; null when there are none. */
    private static PyDict insideComprehension(Frame frame) {
        CodeUnit unit = frame.code.unit();
        PyDict all = null;
        int slots = unit.slotCount();
        for (int i = unit.firstHiddenSlot(); i < slots; i++) {
            Object value = frame.locals[i] instanceof PyCell cell ? cell.value : frame.locals[i];
            if (value != null) {
                if (all == null) {
                    all = new PyDict();
                    DictUpdate.update(frame, all, frame.namespace);
                }
                all.putStr(PyStr.of(unit.slotNames()[i]), value);
            }
        }
        return all;
    }

    /**
     * Gives what the dict of {@link #locals} holds back to the variables, after a trace function (PyFrame_LocalsToFast). Where a
     * variable of a comprehension hides one of the function, the dict has that of the comprehension.
     */
    static void writeBack(Frame frame) {
        CodeUnit unit = frame.code.unit();
        String[] names = unit.slotNames();
        for (int i = 0; i < names.length; i++) {
            if (i < unit.firstHiddenSlot() ? isHidden(frame, unit, i) : !isBound(frame, i) || isHidden(frame, unit, i)) {
                continue;
            }
            Object value = frame.localsDict.getStr(PyStr.of(names[i]));
            if (isCell(unit, i) && frame.locals[i] instanceof PyCell cell) {
                cell.value = value;
            } else {
                frame.locals[i] = value;
            }
        }
    }

    /** Whether a comprehension that is running has a variable of the same name, in a later slot. */
    private static boolean isHidden(Frame frame, CodeUnit unit, int slot) {
        String[] names = unit.slotNames();
        for (int i = Math.max(slot + 1, unit.firstHiddenSlot()); i < names.length; i++) {
            if (names[i].equals(names[slot]) && isBound(frame, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBound(Frame frame, int slot) {
        Object value = frame.locals[slot];
        return value instanceof PyCell cell ? cell.value != null : value != null;
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
