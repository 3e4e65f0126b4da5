package org.pyston.types.code;

import org.pyston.annotations.PythonType;
import org.pyston.code.CodeUnit;
import org.pyston.frame.CompiledFunction;
import org.pyston.frame.Executable;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Interpreter;
import org.pyston.util.NotInlined;

/**
 * A code object: a {@link CodeUnit} in one interpreter, with its executable form, which is made at the first call. The nested
 * code objects of one executable are made once each.
 */
@PythonType(name = "code", hidden = true, parts = {CodeMethods.class, CodeReplacement.class},
        doc = "Compiled code of a module, a class or a function.")
public final class PyCode extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyCodeExposed());

    private final CodeUnit unit;
    private final Interpreter interpreter;
    private volatile Executable executable;
    /** Plain: a late look is harmless, and what it refers to is published safely by final fields. */
    private CompiledFunction compiled;

    /** Number of slots of a frame: variables and the temporaries that the nodes want. Known once executable. */
    private int slotCount;
    /** Number of parameters that take positional arguments; -1 when the signature has {@code *args}, keyword-only … */
    private final int simpleCount;
    /** The slot of the first free variable. */
    private final int freeStart;

    public PyCode(Interpreter interpreter, CodeUnit unit) {
        super(TYPE);
        this.interpreter = interpreter;
        this.unit = unit;
        boolean simple = unit.kwOnlyArgCount() == 0
                && (unit.flags() & (org.pyston.code.CodeFlags.VARARGS | org.pyston.code.CodeFlags.VARKEYWORDS)) == 0;
        this.simpleCount = simple ? unit.argCount() : -1;
        this.freeStart = unit.firstFreeSlot();
    }

    public CodeUnit unit() {
        return unit;
    }

    public Interpreter interpreter() {
        return interpreter;
    }

    /** Number of parameters when all are plain positional ones, else -1. */
    public int simpleCount() {
        return simpleCount;
    }

    /** The slot of the first free variable: the others follow in order. */
    public int freeStart() {
        return freeStart;
    }

    /** The executable form; built now if it was not. */
    public Executable executable() {
        Executable e = executable;
        return e != null ? e : Build.of(this);
    }

    private static final class Build extends NotInlined {
        private Build() {
        }

        static Executable of(PyCode code) {
            return code.build();
        }
    }

    private synchronized Executable build() {
        if (executable == null) {
            executable = interpreter.executables.build(interpreter, this);
        }
        return executable;
    }

    /** The compiled form; null while there is none. */
    public CompiledFunction compiled() {
        return compiled;
    }

    /** From now on calls run this code; null for the interpreter. */
    public void install(CompiledFunction code) {
        compiled = code;
    }

    /** Number of slots of a frame. */
    public int slotCount() {
        if (executable == null) {
            Build.of(this);
        }
        return slotCount;
    }

    /** Set by the factory while it builds. */
    public void setSlotCount(int slotCount) {
        this.slotCount = slotCount;
    }
}
