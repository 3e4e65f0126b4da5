package org.pyston.cli.programs;

/** All programs compiled, where every second guard fails. */
class DeoptStressProgramsTest extends ProgramSuite {
    DeoptStressProgramsTest() {
        super(new EngineRunner(), Variant.DEOPT_STRESS);
    }
}
