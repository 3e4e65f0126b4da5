package org.pyston.cli.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pyston.cli.programs.ProgramRunner.Outcome;

/** What CPython 3.12 says to the library and to the recorded outputs. */
class OracleTest {

    private static final String COMPILE_ALL = """
            import os, sys
            for folder, _, names in os.walk(sys.argv[1]):
                for name in sorted(names):
                    if name.endswith('.py'):
                        path = os.path.join(folder, name)
                        with open(path, 'rb') as file:
                            compile(file.read(), path, 'exec', dont_inherit=True)
            import ast, dis, doctest, importlib.util, inspect, json, pyclbr, re, site, sysconfig
            assert json.__file__.startswith(sys.argv[1]), json.__file__
            assert json.loads('[1.5, 2, NaN]')[:2] == [1.5, 2] and json.decoder.PosInf == float('inf')
            assert sysconfig.get_config_var('TZPATH') and list(pyclbr.readmodule('queue')['Queue'].methods)
            try:
                dis.dis(len)
            except NotImplementedError:
                pass
            else:
                raise AssertionError('dis shows bytecode that is not there')
            """;

    @TempDir
    private Path folder;

    @Test
    void indexTellsWhatIsThere() throws Exception {
        Map<String, Integer> index = Library.index();
        assertFalse(index.isEmpty());
        for (Map.Entry<String, Integer> file : index.entrySet()) {
            assertEquals(file.getValue(), Library.read(file.getKey()).length, file.getKey());
        }
    }

    @Test
    void libraryCompilesAndImports() throws Exception {
        CPython oracle = CPython.with(folder);
        Library.copyTo(folder);
        Outcome outcome = oracle.run(folder, List.of("-B", "-W", "ignore", "-c", COMPILE_ALL, folder.toString()));
        assertEquals(new Outcome("", "", 0), outcome);
    }

    @Test
    void recordedOutputsAreThoseOfCPython() throws Exception {
        CPython oracle = CPython.with(folder);
        Library.copyTo(folder);
        List<RecordedProgram> programs = RecordedProgram.all();
        assertFalse(programs.isEmpty());
        for (RecordedProgram program : programs) {
            Outcome outcome = oracle.run(RecordedProgram.FOLDER, program.name(), List.of());
            Outcome named = new Outcome(withLibrary(outcome.out()), withLibrary(outcome.err()), outcome.exit());
            assertEquals(program.expected(), RecordedProgram.portable(named), program.name());
        }
    }

    /** The copy of the library under the name that recordings give it. */
    private String withLibrary(String text) {
        return text.replace(folder + "/", "LIBRARY/");
    }
}
