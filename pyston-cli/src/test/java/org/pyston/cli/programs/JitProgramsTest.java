package org.pyston.cli.programs;

/** All programs with everything compiled as early as possible; a failure of the compiler is an error. */
class JitProgramsTest extends ProgramSuite {
    JitProgramsTest() {
        super(new EngineRunner(), Variant.JIT);
    }
}
