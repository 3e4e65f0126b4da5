package org.pyston.asm.debug;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** The compiler's events for the JDK's flight recorder. Nothing of it is loaded in a JVM in which nobody records. */
final class FlightEvents {
    private static final boolean PRESENT = ModuleLayer.boot().findModule("jdk.jfr").isPresent();

    private FlightEvents() {
    }

    /** Code was made of a Python function, generator or loop. */
    @Name("org.pyston.Compilation")
    @Label("Python compilation")
    @Category("Pyston")
    @StackTrace(false)
    static final class CompilationEvent extends Event {
        @Label("Unit")
        @Description("The qualified name of the function, and whether it is a loop of it")
        String unit;

        @Label("File")
        String file;

        @Label("Line")
        int line;

        @Label("Bytes")
        @Description("The bytecode of the largest method")
        int bytes;

        @Label("Microseconds")
        @Description("What the compilation took")
        long microseconds;
    }

    /** A guard of compiled code failed: the interpreter went on. */
    @Name("org.pyston.Deoptimization")
    @Label("Python deoptimization")
    @Category("Pyston")
    @StackTrace(false)
    static final class DeoptimizationEvent extends Event {
        @Label("Unit")
        String unit;

        @Label("File")
        String file;

        @Label("Line")
        int line;

        @Label("Construct")
        @Description("The node whose guard failed")
        String construct;
    }

    private static boolean isRecording() {
        return PRESENT && FlightRecorder.isInitialized();
    }

    static void compiled(String unit, String file, int line, int bytes, long microseconds) {
        if (isRecording()) {
            CompilationEvent event = new CompilationEvent();
            event.unit = unit;
            event.file = file;
            event.line = line;
            event.bytes = bytes;
            event.microseconds = microseconds;
            event.commit();
        }
    }

    static void guardFailed(String unit, String file, int line, String construct) {
        if (isRecording()) {
            DeoptimizationEvent event = new DeoptimizationEvent();
            event.unit = unit;
            event.file = file;
            event.line = line;
            event.construct = construct;
            event.commit();
        }
    }
}
