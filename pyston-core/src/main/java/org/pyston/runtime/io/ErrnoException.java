package org.pyston.runtime.io;

import java.io.IOException;
import org.pyston.types.exception.Strerror;

/** An operation failed with one of Linux's error numbers. */
public final class ErrnoException extends IOException {
    private static final long serialVersionUID = 1L;
    private final int errno;

    public ErrnoException(int errno) {
        super(Strerror.of(errno));
        this.errno = errno;
    }

    public int errno() {
        return errno;
    }

    /** Nobody looks at where it came from: a Python exception takes its place. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
