package org.pyston.modules._sre;

import java.math.BigInteger;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyNone;
import org.pyston.ops.ImportModule;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;
import org.pyston.types.integer.PyInt;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** The module {@code _sre}. */
@PythonModule("_sre")
final class SreModule {
    private static final long CODE_LIMIT = 0xFFFF_FFFFL;

    private SreModule() {
    }

    @PythonConstant("MAGIC")
    static long magic() {
        return 20221023;
    }

    @PythonConstant("CODESIZE")
    static long codeSize() {
        return 4;
    }

    @PythonConstant("MAXREPEAT")
    static long maxRepeat() {
        return CODE_LIMIT;
    }

    @PythonConstant("MAXGROUPS")
    static long maxGroups() {
        return Integer.MAX_VALUE / 2;
    }

    @PythonFunction(value = "getcodesize", signature = "($module, /)")
    static long getCodeSize() {
        return codeSize();
    }

    @PythonFunction(value = "ascii_iscased", signature = "($module, character, /)")
    static boolean asciiIsCased(int character) {
        return SreChars.asciiIsCased(character);
    }

    @PythonFunction(value = "unicode_iscased", signature = "($module, character, /)")
    static boolean unicodeIsCased(int character) {
        return SreChars.unicodeIsCased(character);
    }

    @PythonFunction(value = "ascii_tolower", signature = "($module, character, /)")
    static long asciiToLower(int character) {
        return SreChars.asciiLower(character);
    }

    @PythonFunction(value = "unicode_tolower", signature = "($module, character, /)")
    static long unicodeToLower(int character) {
        return SreChars.unicodeLower(character);
    }

    @PythonFunction(value = "compile", signature = "($module, /, pattern, flags, code, groups, groupindex, indexgroup)",
            doc = "Makes a pattern of code words.")
    static Object compile(Frame frame, Object pattern, long flags, PyList code, long groups, PyDict groupindex,
            PyTuple indexgroup) {
        Object[] items = code.toArray();
        int[] words = new int[items.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(items[i]);
        }
        int kind = pattern == PyNone.NONE ? -1 : PatternText.of(frame, pattern).text == null ? 1 : 0;
        try {
            SreProgram program = SreProgram.compile(words, (int) Math.max(-1, Math.min(groups, Integer.MAX_VALUE)));
            return new PyPattern(pattern, flags, program, words, groupindex, indexgroup, kind);
        } catch (InvalidSreCode e) {
            throw Errors.runtimeError("invalid SRE code");
        }
    }

    private static int word(Object item) {
        Object value = PyInt.valueOrNull(item);
        if (value == null) {
            throw Errors.typeError("an integer is required");
        }
        if (value instanceof BigInteger b ? b.signum() < 0 : (Long) value < 0) {
            throw Errors.overflowError("can't convert negative value to unsigned int");
        }
        if (!(value instanceof Long l) || l > CODE_LIMIT) {
            throw Errors.overflowError("regular expression code size limit exceeded");
        }
        return (int) (long) l;
    }

    @PythonFunction(value = "template", signature = "($module, pattern, template, /)",
            doc = "A replacement of literals and group numbers in turn.")
    static Object template(Frame frame, Object pattern, PyList template) {
        return PySreTemplate.of(frame, template);
    }

    /** A replacement as the library parses it. */
    static Object compileTemplate(Frame frame, PyPattern pattern, Object template) {
        Object function = ImportModule.attribute(frame, "re", "_compile_template");
        return ObjectCall.call2(frame, function, pattern, template);
    }
}
