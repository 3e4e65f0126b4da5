package org.pyston.cli.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pyston.cli.programs.ProgramRunner.Outcome;

/** All recorded programs in one variant; a subclass of a few lines names the runner and the variant. */
abstract class ProgramSuite {

    private final ProgramRunner runner;
    private final Variant variant;

    ProgramSuite(ProgramRunner runner, Variant variant) {
        this.runner = runner;
        this.variant = variant;
    }

    @TestFactory
    Stream<DynamicTest> printsWhatCPythonPrints() throws IOException {
        return RecordedProgram.all().stream()
                .map(program -> DynamicTest.dynamicTest(program.name(), () -> check(program)));
    }

    private void check(RecordedProgram program) throws Exception {
        Outcome outcome = RecordedProgram.portable(runner.run(RecordedProgram.FOLDER, program.name(), variant.options));
        assertEquals(program.expected().out(), outcome.out(), program.name());
        assertEquals(program.expected().err(), outcome.err(), program.name());
        assertEquals(program.expected().exit(), outcome.exit(), program.name());
    }
}
