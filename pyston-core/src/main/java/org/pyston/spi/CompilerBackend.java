package org.pyston.spi;

import java.util.ServiceLoader;
import org.pyston.frame.Compiler;
import org.pyston.runtime.Options;

/** Makes compilers, one an interpreter. Implementations have a public constructor without parameters. */
public interface CompilerBackend {
    /** A compiler for one interpreter. */
    Compiler compiler(Options options);

    /** The compiler of the backend on the class path; null when there is none. */
    static Compiler find(Options options) {
        for (CompilerBackend backend : ServiceLoader.load(CompilerBackend.class, CompilerBackend.class.getClassLoader())) {
            return backend.compiler(options);
        }
        return null;
    }
}
