package org.pyston.spi;

import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.pyston.frame.Compiler;
import org.pyston.runtime.Options;

/** Makes compilers, one an interpreter. Implementations have a public constructor without parameters. */
public interface CompilerBackend {
    /** A compiler for one interpreter. */
    Compiler compiler(Options options);

    /** Looks, when it is asked, for the compiler of the backend on the class path; gives null when there is none. */
    static Supplier<Compiler> search(Options options) {
        // No lambda: the first one in a process costs start-up time.
        return new Supplier<>() {
            @Override
            public Compiler get() {
                for (CompilerBackend backend : ServiceLoader.load(CompilerBackend.class, CompilerBackend.class.getClassLoader())) {
                    return backend.compiler(options);
                }
                return null;
            }
        };
    }
}
