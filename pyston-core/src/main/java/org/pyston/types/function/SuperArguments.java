package org.pyston.types.function;

import org.pyston.code.CodeUnit;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** Finds the arguments of {@code super()} in the caller's frame, for calls that no node resolves (an alias of super). */
final class SuperArguments {
    private SuperArguments() {
    }

    static PySuper find(Frame frame) {
        CodeUnit unit = frame.code.unit();
        if (unit.argCount() == 0) {
            throw Errors.runtimeError("super(): no arguments");
        }
        Object first = frame.locals[0];
        int slot = unit.cellSlot("__class__");
        PyCell classCell = slot >= 0 && frame.locals[slot] instanceof PyCell cell ? cell : null;
        return PySuper.makeFromFrame(frame, classCell, first instanceof PyCell cell ? cell.value : first);
    }
}
