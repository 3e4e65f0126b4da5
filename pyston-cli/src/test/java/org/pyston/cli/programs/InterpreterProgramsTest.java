package org.pyston.cli.programs;

/** All programs in the interpreter. */
class InterpreterProgramsTest extends ProgramSuite {
    InterpreterProgramsTest() {
        super(new EngineRunner(), Variant.INTERPRETER);
    }
}
