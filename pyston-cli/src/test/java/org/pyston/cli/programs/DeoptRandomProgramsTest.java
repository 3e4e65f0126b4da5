package org.pyston.cli.programs;

/** All programs compiled, where guards fail by chance. */
class DeoptRandomProgramsTest extends ProgramSuite {
    DeoptRandomProgramsTest() {
        super(new EngineRunner(), Variant.DEOPT_RANDOM);
    }
}
