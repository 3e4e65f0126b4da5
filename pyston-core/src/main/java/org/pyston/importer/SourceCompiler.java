package org.pyston.importer;

import org.pyston.ast.Mod;
import org.pyston.code.CodeUnit;
import org.pyston.code.CodeUnitBuilder;
import org.pyston.code.CompileOptions;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.syntax.ParseMode;
import org.pyston.syntax.ParseOptions;
import org.pyston.syntax.PythonParser;
import org.pyston.syntax.Source;
import org.pyston.syntax.SyntaxException;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBuffer;
import org.pyston.types.code.PyCode;
import org.pyston.types.str.PyStrInstance;

/**
 * From source to code objects: parses, analyses scopes, and turns what is wrong into Python's exceptions. The one way for
 * {@code compile()}, {@code exec()}, {@code eval()}, imports and the command line.
 */
public final class SourceCompiler {
    private SourceCompiler() {
    }

    /**
     * Compiles source text.
     *
     * @param source a {@link PyStr}, or a {@code byte[]} whose encoding it tells itself
     * @param flags those of {@link CompileFlags}
     * @param optimize 0, 1, 2, or -1 for the interpreter's {@code -O}
     * @throws org.pyston.runtime.PyException with SyntaxError, ValueError, MemoryError …
     */
    public static PyCode compile(Frame frame, Object source, String filename, ParseMode mode, int flags, int optimize) {
        return compile(frame, parse(frame, source, filename, mode, flags), source, filename, flags, optimize);
    }

    /** Compiles a syntax tree; {@code source} is what it was made of, for error texts, or null. */
    public static PyCode compile(Frame frame, Mod tree, Object source, String filename, int flags, int optimize) {
        int level = optimize < 0 ? frame.interpreter().options.optimize() : optimize;
        try {
            CompileOptions options = new CompileOptions(flags & CompileFlags.FUTURE_MASK, level,
                    (flags & CompileFlags.ALLOW_TOP_LEVEL_AWAIT) != 0, new WarningReporter(frame, filename));
            CodeUnit unit = CodeUnitBuilder.build(tree, filename, options);
            return new PyCode(frame.interpreter(), unit);
        } catch (SyntaxException e) {
            throw SyntaxErrors.of(frame, e, filename, source);
        } catch (StackOverflowError e) {
            throw Errors.recursionError("maximum recursion depth exceeded during compilation");
        }
    }

    /** The syntax tree of source text; see {@link #compile(Frame, Object, String, ParseMode, int, int)}. */
    public static Mod parse(Frame frame, Object source, String filename, ParseMode mode, int flags) {
        Source text;
        if (source instanceof PyStr s) {
            String java = s.toString();
            if (java.indexOf('\0') >= 0) {
                throw SyntaxErrors.simple(frame, "source code string cannot contain null bytes");
            }
            text = Source.of(java, filename);
        } else {
            byte[] bytes = (byte[]) source;
            for (byte b : bytes) {
                if (b == 0) {
                    throw SyntaxErrors.simple(frame, "source code string cannot contain null bytes");
                }
            }
            text = Source.of(bytes, filename);
        }
        ParseOptions options = new ParseOptions((flags & CompileFlags.ALLOW_INCOMPLETE_INPUT) != 0,
                (flags & CompileFlags.DONT_IMPLY_DEDENT) != 0, frame.interpreter().intMaxStrDigits(),
                (flags & CompileFlags.BARRY_AS_BDFL) != 0, new WarningReporter(frame, filename), null);
        try {
            return PythonParser.parse(text, mode, options);
        } catch (SyntaxException e) {
            throw SyntaxErrors.of(frame, e, filename, source);
        }
    }

    /** The source argument of a builtin as {@link PyStr} or {@code byte[]}; raises its TypeError. */
    public static Object sourceOf(Frame frame, Object source, String function, String expected) {
        PyStr s = PyStrInstance.valueOrNull(source);
        if (s != null) {
            return s;
        }
        if (!PyType.slotsOf(source).has(SlotId.BUFFER)) {
            throw Errors.typeError(function + "() arg 1 must be a " + expected + " object");
        }
        return bytesOf(frame, source);
    }

    /** The bytes of a bytes-like object. */
    public static byte[] bytesOf(Frame frame, Object value) {
        PyBuffer buffer = PyBuffer.of(frame, value, PyBuffer.SIMPLE);
        try {
            return buffer.toBytes();
        } finally {
            buffer.release();
        }
    }
}
