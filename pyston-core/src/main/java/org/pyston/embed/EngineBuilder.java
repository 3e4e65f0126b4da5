package org.pyston.embed;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pyston.runtime.Launch;
import org.pyston.runtime.Options;

/** What an {@link Engine} is made with. Everything has a default: no arguments, the process's streams and environment. */
public final class EngineBuilder {
    private Options options = Options.DEFAULT;
    private List<String> argv = List.of("");
    private List<String> origArgv = List.of();
    private List<String> path = List.of();
    private Map<String, String> environment = System.getenv();
    private String workingDirectory = System.getProperty("user.dir", "");
    private String executable = "";
    private String prefix = "";
    private InputStream stdin = System.in;
    private OutputStream stdout = System.out;
    private OutputStream stderr = System.err;
    private boolean shared = true;

    EngineBuilder() {
    }

    /** The options of the command line. */
    public EngineBuilder options(Options value) {
        options = value;
        return this;
    }

    /** {@code sys.argv}. */
    public EngineBuilder argv(List<String> value) {
        argv = List.copyOf(value);
        return this;
    }

    /** {@code sys.orig_argv}. */
    public EngineBuilder origArgv(List<String> value) {
        origArgv = List.copyOf(value);
        return this;
    }

    /** Directories and archives to import from, before the standard library. */
    public EngineBuilder path(List<String> value) {
        path = List.copyOf(value);
        return this;
    }

    /** The environment variables that the program sees. */
    public EngineBuilder environment(Map<String, String> value) {
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(value));
        return this;
    }

    /** Where relative file names start. */
    public EngineBuilder workingDirectory(String value) {
        workingDirectory = value;
        return this;
    }

    /** {@code sys.executable}. */
    public EngineBuilder executable(String value) {
        executable = value;
        return this;
    }

    /** {@code sys.prefix}. */
    public EngineBuilder prefix(String value) {
        prefix = value;
        return this;
    }

    /** {@code sys.stdin}, in UTF-8. */
    public EngineBuilder stdin(InputStream value) {
        stdin = value;
        return this;
    }

    /** {@code sys.stdout}, in UTF-8. */
    public EngineBuilder stdout(OutputStream value) {
        stdout = value;
        return this;
    }

    /** {@code sys.stderr}, in UTF-8. */
    public EngineBuilder stderr(OutputStream value) {
        stderr = value;
        return this;
    }

    /** Whether several Java threads may enter the engine (the default); false saves the locks until Python starts one. */
    public EngineBuilder shared(boolean value) {
        shared = value;
        return this;
    }

    /** Makes the engine: modules builtins, sys and __main__ are there, site has run unless the options forbid. */
    public Engine build() {
        Launch launch = new Launch(executable, prefix, new ArrayList<>(argv), new ArrayList<>(origArgv),
                new ArrayList<>(path), environment, workingDirectory, stdin, stdout, stderr);
        return new Engine(options, launch, shared);
    }
}
