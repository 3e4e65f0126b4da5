package org.pyston.compare;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes runs as JSON and reads them back. */
public final class RunFile {
    private static final MathContext DIGITS = new MathContext(5);
    private static final JsonSerializer<Double> SHORT = (value, type, context) ->
            new JsonPrimitive(new BigDecimal(value, DIGITS));
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping()
            .registerTypeAdapter(Double.class, SHORT).registerTypeAdapter(double.class, SHORT).create();

    private RunFile() {
    }

    /** The run as JSON text; numbers have five digits. */
    public static String toJson(Run run) {
        return GSON.toJson(run);
    }

    /** The run that JSON text tells of. */
    public static Run fromJson(String text) {
        return GSON.fromJson(text, Run.class);
    }

    /** Writes a run to a file. */
    public static void write(Run run, Path file) throws IOException {
        Files.writeString(file, toJson(run));
    }

    /** Reads a run from a file; IOException if there is none in it. */
    public static Run read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + ": there is no such file");
        }
        try {
            Run run = fromJson(Files.readString(file));
            if (run == null || run.programs() == null || run.implementations() == null) {
                throw new IOException(file + ": not written by compare --json");
            }
            return run;
        } catch (JsonParseException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
