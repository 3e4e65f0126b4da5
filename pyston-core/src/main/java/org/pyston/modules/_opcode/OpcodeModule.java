package org.pyston.modules._opcode;

import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyNone;
import org.pyston.runtime.Errors;

/** The module {@code _opcode}: there is no bytecode, so nothing has a stack effect. */
@PythonModule(value = "_opcode", doc = "Helpers of the module opcode.")
public final class OpcodeModule {
    private OpcodeModule() {
    }

    @PythonFunction(value = "stack_effect", signature = "(opcode, oparg=None, /, *, jump=None)", doc = "Raises NotImplementedError.")
    static Object stackEffect(Object opcode, Object oparg, Object jump) {
        throw Errors.notImplemented("Pyston has no bytecode: nothing has a stack effect");
    }

    @PythonFunction(value = "get_specialization_stats", signature = "()", doc = "None: there are no such statistics.")
    static Object specializationStats() {
        return PyNone.NONE;
    }
}
