package org.pyston.types.exception;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonSetter;
import org.pyston.object.PyNone;

/** The members of {@code SyntaxError}. */
final class SyntaxErrorAttributes {
    private SyntaxErrorAttributes() {
    }

    private static Object orNone(Object value) {
        return value == null ? PyNone.NONE : value;
    }

    @PythonGetter(value = "msg", doc = "The message.", member = true)
    static Object getMessage(PySyntaxError self) {
        return self.message;
    }

    @PythonSetter("msg")
    static void setMessage(PySyntaxError self, Object value) {
        self.message = orNone(value);
    }

    @PythonGetter(value = "filename", doc = "The file.", member = true)
    static Object getFilename(PySyntaxError self) {
        return self.filename;
    }

    @PythonSetter("filename")
    static void setFilename(PySyntaxError self, Object value) {
        self.filename = orNone(value);
    }

    @PythonGetter(value = "lineno", doc = "The line.", member = true)
    static Object getLine(PySyntaxError self) {
        return self.line;
    }

    @PythonSetter("lineno")
    static void setLine(PySyntaxError self, Object value) {
        self.line = orNone(value);
    }

    @PythonGetter(value = "offset", doc = "The column.", member = true)
    static Object getOffset(PySyntaxError self) {
        return self.offset;
    }

    @PythonSetter("offset")
    static void setOffset(PySyntaxError self, Object value) {
        self.offset = orNone(value);
    }

    @PythonGetter(value = "text", doc = "The line of source.", member = true)
    static Object getText(PySyntaxError self) {
        return self.text;
    }

    @PythonSetter("text")
    static void setText(PySyntaxError self, Object value) {
        self.text = orNone(value);
    }

    @PythonGetter(value = "end_lineno", doc = "The last line.", member = true)
    static Object getEndLine(PySyntaxError self) {
        return self.endLine;
    }

    @PythonSetter("end_lineno")
    static void setEndLine(PySyntaxError self, Object value) {
        self.endLine = orNone(value);
    }

    @PythonGetter(value = "end_offset", doc = "The last column.", member = true)
    static Object getEndOffset(PySyntaxError self) {
        return self.endOffset;
    }

    @PythonSetter("end_offset")
    static void setEndOffset(PySyntaxError self, Object value) {
        self.endOffset = orNone(value);
    }

    @PythonGetter(value = "print_file_and_line", doc = "Whether to print the place.", member = true)
    static Object getPrintFileAndLine(PySyntaxError self) {
        return self.printFileAndLine;
    }

    @PythonSetter("print_file_and_line")
    static void setPrintFileAndLine(PySyntaxError self, Object value) {
        self.printFileAndLine = orNone(value);
    }
}
