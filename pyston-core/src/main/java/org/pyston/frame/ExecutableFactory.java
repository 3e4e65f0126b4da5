package org.pyston.frame;

import org.pyston.runtime.Interpreter;
import org.pyston.types.code.PyCode;

/** Makes executable code; implemented by the nodes, which are above the runtime. */
public interface ExecutableFactory {
    /** The executable form of a code object's unit, with the caches and profiles of one interpreter. */
    Executable build(Interpreter interpreter, PyCode code);
}
