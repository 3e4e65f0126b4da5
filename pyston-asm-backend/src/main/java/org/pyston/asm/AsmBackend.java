package org.pyston.asm;

import org.pyston.frame.Compiler;
import org.pyston.runtime.Options;
import org.pyston.spi.CompilerBackend;

/** The compiled tier on ASM. */
public final class AsmBackend implements CompilerBackend {
    @Override
    public Compiler compiler(Options options) {
        return new UnitCompiler(options);
    }
}
