package org.pyston.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {
    @TempDir
    Path directory;

    @Test
    void runsComeBackAsTheyWere() throws IOException {
        Run run = Samples.run(Samples.program("a", "data", 1.0 / 3, 0.5), Samples.failed("b", "control", "said \"no\" <here>"));
        Path file = directory.resolve("run.json");
        RunFile.write(run, file);
        Run back = RunFile.read(file);
        assertEquals(run.setting(), back.setting());
        assertEquals(run.implementations(), back.implementations());
        assertEquals(run.startup(), back.startup());
        assertEquals(run.programs().get(1).measured().get("Pyston"), back.programs().get(1).measured().get("Pyston"));
        double[] wall = back.programs().get(0).measured().get("Pyston").rounds().get(0).wall();
        assertArrayEquals(new double[] {1.3333, 0.66667, 0.4, 0.35, 0.33333, 0.33333}, wall);
    }

    @Test
    void figuresThatAreNotKnownStayUnknown() {
        Usage unknown = new Usage(1, null, null);
        Run run = Samples.run();
        Run back = RunFile.fromJson(RunFile.toJson(new Run(run.setting(), run.implementations(), run.programs(),
                List.of(new StartupResult("x", Map.of("y", List.of(unknown)), Map.of())))));
        assertEquals(unknown, back.startup().get(0).measured().get("y").get(0));
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        for (String text : new String[] {"", "{}", "no JSON {"}) {
            Path file = Files.writeString(directory.resolve("other"), text);
            String message = assertThrows(IOException.class, () -> RunFile.read(file)).getMessage();
            assertTrue(message.startsWith(file + ": "), message);
        }
        Path missing = directory.resolve("missing");
        assertEquals(missing + ": there is no such file",
                assertThrows(IOException.class, () -> RunFile.read(missing)).getMessage());
    }
}
