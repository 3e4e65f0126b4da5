package org.pyston.code;

import java.util.ArrayList;
import java.util.List;
import org.pyston.ast.Span;
import org.pyston.syntax.SyntaxWarningListener;

/** The warnings of a walk, told when it is over: the walk may be done twice, or on another thread. */
final class PendingWarnings {

    private record Warning(String message, Span span) {
    }

    private final List<Warning> warnings = new ArrayList<>();

    void add(String message, Span span) {
        warnings.add(new Warning(message, span));
    }

    /** Tells them in order; throws the first that is to be an error. */
    void tell(SyntaxWarningListener listener) {
        for (Warning warning : warnings) {
            if (listener != null && listener.warn(warning.message(), warning.span().lineno())) {
                throw Compilation.error(warning.message(), warning.span());
            }
        }
    }
}
