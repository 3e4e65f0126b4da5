package org.pyston.importer;

import org.pyston.object.PyNone;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.syntax.SyntaxWarningListener;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;

/** Gives the parser's warnings to the module {@code warnings}: SyntaxWarning at a line of the file. */
final class WarningReporter implements SyntaxWarningListener {
    private final Frame frame;
    private final String filename;

    WarningReporter(Frame frame, String filename) {
        this.frame = frame;
        this.filename = filename;
    }

    /** By the Python module once it is imported, else by the native one. */
    @Override
    public boolean warn(String message, int lineno) {
        Object module = frame.interpreter().modules.getStr(PyStr.of("warnings"));
        try {
            if (module == null || module == PyNone.NONE) {
                module = Importing.importName(frame, PyStr.of("_warnings"), null, PyNone.NONE, 0);
            }
            ObjectCall.call(frame, ObjectGetAttr.get(frame, module, PyStr.of("warn_explicit")), PyStr.of(message),
                    ExceptionTypes.SYNTAX_WARNING, PyStr.of(filename), (long) lineno);
            return false;
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.SYNTAX_WARNING)) {
                return true; // an error by filter: the parser raises SyntaxError with the same text and its position
            }
            if (e.matches(ExceptionTypes.MODULE_NOT_FOUND_ERROR)) {
                return false;
            }
            throw e;
        }
    }
}
