package org.pyston.builtins;

import org.pyston.annotations.PythonFunction;
import org.pyston.frame.FrameLocals;
import org.pyston.importer.AstBridge;
import org.pyston.importer.CompileFlags;
import org.pyston.importer.SourceCompiler;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.runtime.CodeRunner;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.syntax.ParseMode;
import org.pyston.text.PyStr;
import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyCell;
import org.pyston.types.object.ImportedModule;
import org.pyston.types.tuple.PyTuple;

/** {@code compile}, {@code eval} and {@code exec}. */
final class CodeBuiltins {
    private static final String DEFAULT_FILENAME = "<string>";

    private CodeBuiltins() {
    }

    @PythonFunction(value = "compile", signature = "(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, "
            + "*, _feature_version=-1)", doc = "A code object made of source text, bytes or a syntax tree.")
    static Object compile(Frame frame, Object source, Object filename, PyStr mode, int flags, boolean dontInherit,
            int optimize, int featureVersion) {
        String name = FileNames.decode(frame, filename);
        if ((flags & ~CompileFlags.ALLOWED) != 0) {
            throw Errors.valueError("compile(): unrecognised flags");
        }
        if (optimize < -1 || optimize > 2) {
            throw Errors.valueError("compile(): invalid optimize value");
        }
        int all = dontInherit ? flags : flags | inherited(frame);
        ParseMode parseMode = mode(mode, flags);
        AstBridge.Converter converter = frame.interpreter().state(AstBridge.class).converter();
        if (converter != null && converter.isTree(source)) {
            if ((flags & CompileFlags.ONLY_AST) != 0) {
                return source;
            }
            return SourceCompiler.compile(frame, converter.toTree(frame, source, parseMode), null, name, all, optimize);
        }
        Object text = SourceCompiler.sourceOf(frame, source, "compile", "string, bytes or AST");
        if ((flags & CompileFlags.ONLY_AST) == 0) {
            return SourceCompiler.compile(frame, text, name, parseMode, all, optimize);
        }
        if (converter == null) {
            ImportedModule.get(frame, "_ast");
            converter = frame.interpreter().state(AstBridge.class).converter();
        }
        return converter.fromTree(frame, SourceCompiler.parse(frame, text, name, parseMode, all));
    }

    private static ParseMode mode(PyStr mode, int flags) {
        switch (mode.toString()) {
            case "exec":
                return ParseMode.EXEC;
            case "eval":
                return ParseMode.EVAL;
            case "single":
                return ParseMode.SINGLE;
            case "func_type":
                if ((flags & CompileFlags.ONLY_AST) == 0) {
                    throw Errors.valueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST");
                }
                return ParseMode.FUNC_TYPE;
            default:
                throw Errors.valueError((flags & CompileFlags.ONLY_AST) != 0
                        ? "compile() mode must be 'exec', 'eval', 'single' or 'func_type'"
                        : "compile() mode must be 'exec', 'eval' or 'single'");
        }
    }

    /** The future statements of the calling code. */
    private static int inherited(Frame frame) {
        return frame.code == null ? 0 : frame.code.unit().flags() & CompileFlags.FUTURE_MASK;
    }

    @PythonFunction(value = "eval", signature = "(source, globals=None, locals=None, /)",
            doc = "The value of an expression: text, or a code object.")
    static Object eval(Frame frame, Object source, Object globals, Object locals) {
        if (locals != PyNone.NONE && !PyType.slotsOf(locals).has(SlotId.GETITEM)) {
            throw Errors.typeError("locals must be a mapping");
        }
        if (globals != PyNone.NONE && !(globals instanceof PyDict)) {
            throw Errors.typeError(PyType.slotsOf(globals).has(SlotId.GETITEM)
                    ? "globals must be a real dict; try eval(code, {}, mapping)" : "globals must be a dict");
        }
        PyDict g = globals == PyNone.NONE ? frame.globals : (PyDict) globals;
        Object l = locals != PyNone.NONE ? locals : globals != PyNone.NONE ? globals : FrameLocals.locals(frame);
        addBuiltins(frame, g);
        if (source instanceof PyCode code) {
            if (code.unit().freeNames().size() > 0) {
                throw Errors.typeError("code object passed to eval() may not contain free variables");
            }
            return CodeRunner.run(frame, code, g, l, null);
        }
        Object text = SourceCompiler.sourceOf(frame, source, "eval", "string, bytes or code");
        PyCode code = SourceCompiler.compile(frame, withoutLeadingBlanks(text), DEFAULT_FILENAME, ParseMode.EVAL,
                inherited(frame), -1);
        return CodeRunner.run(frame, code, g, l, null);
    }

    private static Object withoutLeadingBlanks(Object source) {
        if (source instanceof PyStr s) {
            int i = 0;
            while (i < s.length() && (s.codePointAt(i) == ' ' || s.codePointAt(i) == '\t')) {
                i++;
            }
            return i == 0 ? s : s.substring(i, s.length());
        }
        byte[] bytes = (byte[]) source;
        int i = 0;
        while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\t')) {
            i++;
        }
        return i == 0 ? bytes : java.util.Arrays.copyOfRange(bytes, i, bytes.length);
    }

    @PythonFunction(value = "exec", signature = "(source, globals=None, locals=None, /, *, closure=None)",
            doc = "Executes statements: text, or a code object.")
    static void exec(Frame frame, Object source, Object globals, Object locals, Object closure) {
        if (globals != PyNone.NONE && !(globals instanceof PyDict)) {
            throw Errors.typeError("exec() globals must be a dict, not " + PyType.of(globals).name());
        }
        if (locals != PyNone.NONE && !PyType.slotsOf(locals).has(SlotId.GETITEM)) {
            throw Errors.typeError("locals must be a mapping or None, not " + PyType.of(locals).name());
        }
        PyDict g = globals == PyNone.NONE ? frame.globals : (PyDict) globals;
        Object l = locals != PyNone.NONE ? locals : globals != PyNone.NONE ? globals : FrameLocals.locals(frame);
        addBuiltins(frame, g);
        if (source instanceof PyCode code) {
            CodeRunner.run(frame, code, g, l, cells(code, closure));
            return;
        }
        if (closure != PyNone.NONE) {
            throw Errors.typeError("closure can only be used when source is a code object");
        }
        Object text = SourceCompiler.sourceOf(frame, source, "exec", "string, bytes or code");
        PyCode code = SourceCompiler.compile(frame, text, DEFAULT_FILENAME, ParseMode.EXEC, inherited(frame), -1);
        CodeRunner.run(frame, code, g, l, null);
    }

    private static PyCell[] cells(PyCode code, Object closure) {
        int wanted = code.unit().freeNames().size();
        if (wanted == 0) {
            if (closure != PyNone.NONE) {
                throw Errors.typeError("cannot use a closure with this code object");
            }
            return null;
        }
        PyCell[] cells = new PyCell[wanted];
        boolean good = closure instanceof PyTuple t && t.size() == wanted;
        for (int i = 0; good && i < wanted; i++) {
            if (((PyTuple) closure).get(i) instanceof PyCell cell) {
                cells[i] = cell;
            } else {
                good = false;
            }
        }
        if (!good) {
            throw Errors.typeError("code object requires a closure of exactly length " + wanted);
        }
        return cells;
    }

    private static void addBuiltins(Frame frame, PyDict globals) {
        if (globals.getStr(Names.BUILTINS) == null) {
            globals.putStr(Names.BUILTINS, frame.builtins);
        }
    }
}
