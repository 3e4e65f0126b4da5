package org.pyston.cli.programs;

/** All programs in the interpreter, left and re-entered at every resume point. */
class ResumeStressProgramsTest extends ProgramSuite {
    ResumeStressProgramsTest() {
        super(new EngineRunner(), Variant.RESUME_STRESS);
    }
}
