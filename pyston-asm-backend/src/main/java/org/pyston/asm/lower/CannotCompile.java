package org.pyston.asm.lower;

/** The unit has something that compiled code cannot do yet: it stays in the interpreter. */
public final class CannotCompile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotCompile(String reason) {
        super(reason, null, false, false);
    }
}
