package org.pyston.runtime;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * What an interpreter gets from its surroundings: the process's, or what an embedding program gives. Immutable.
 *
 * @param executable {@code sys.executable}, empty when there is none
 * @param prefix {@code sys.prefix}
 * @param argv {@code sys.argv}
 * @param origArgv {@code sys.orig_argv}
 * @param path what {@code sys.path} begins with, before the standard library
 * @param environment the environment variables
 * @param workingDirectory where relative file names start
 * @param stdin standard input
 * @param stdout standard output
 * @param stderr standard error
 */
public record Launch(String executable, String prefix, List<String> argv, List<String> origArgv, List<String> path,
        Map<String, String> environment, String workingDirectory, InputStream stdin, OutputStream stdout,
        OutputStream stderr) {

    /** Those of an interpreter: the state is set before the interpreter runs anything. */
    public static Launch of(Interpreter interpreter) {
        return interpreter.state(Launch.class);
    }
}
