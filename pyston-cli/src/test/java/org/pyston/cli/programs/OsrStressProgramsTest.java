package org.pyston.cli.programs;

/** All programs with compiled loops in interpreted functions, which are entered and left all the time. */
class OsrStressProgramsTest extends ProgramSuite {
    OsrStressProgramsTest() {
        super(new EngineRunner(), Variant.OSR_STRESS);
    }
}
