package org.pyston.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pyston.embed.Engine;
import org.pyston.runtime.Options;

/** What the flight recorder sees of the compiled tier. */
class FlightEventsTest {
    @TempDir
    private Path folder;

    @Test
    void compilationsAndDeoptimizationsAreEvents() throws Exception {
        Path file = folder.resolve("events.jfr");
        try (Recording recording = new Recording(); Engine engine = Engine.builder().options(
                Options.DEFAULT.withX("tier", "jit").withX("jit-strict", null)).shared(false).build()) {
            recording.enable("org.pyston.Compilation");
            recording.enable("org.pyston.Deoptimization");
            recording.start();
            engine.exec("""
                    def double(x):
                        return x + x
                    for i in range(9):
                        double(i)
                    double('a')
                    double(1 << 62)
                    """);
            recording.stop();
            recording.dump(file);
        }
        List<RecordedEvent> events = RecordingFile.readAllEvents(file);
        List<RecordedEvent> compilations = events.stream().filter(e -> e.getEventType().getName().equals("org.pyston.Compilation")
                && "double".equals(e.getString("unit"))).toList();
        assertTrue(!compilations.isEmpty() && compilations.get(0).getInt("bytes") > 0, events::toString);
        assertEquals(1, compilations.get(0).getInt("line"));
        assertTrue(events.stream().anyMatch(e -> e.getEventType().getName().equals("org.pyston.Deoptimization")
                && e.getString("unit").equals("double") && e.getInt("line") == 2), events::toString);
    }
}
