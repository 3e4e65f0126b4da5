package org.pyston.nodes;

import org.pyston.frame.Executable;
import org.pyston.frame.ExecutableFactory;
import org.pyston.nodes.build.UnitBuilder;
import org.pyston.runtime.Interpreter;
import org.pyston.types.code.PyCode;

/** Makes node trees of code units. */
public final class NodeFactory implements ExecutableFactory {
    @Override
    public Executable build(Interpreter interpreter, PyCode code) {
        return new UnitBuilder(interpreter, code).build();
    }
}
