package org.pyston.modules.sys;

import org.pyston.annotations.PythonFunction;
import org.pyston.importer.Importing;
import org.pyston.modules.posix.PosixState;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.CallKeywords;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.SysNamespace;
import org.pyston.runtime.Unraisable;
import org.pyston.runtime.traceback.TracebackPrinter;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.exception.PyTraceback;
import org.pyston.types.tuple.PyTuple;

/** The hooks that programs may replace: of the REPL, uncaught exceptions, and breakpoints. */
final class SysHooks {
    private static final PyStr UNDERSCORE = PyStr.of("_");
    private static final PyStr STDOUT = PyStr.of("stdout");
    private static final PyStr STDERR = PyStr.of("stderr");
    private static final PyStr WRITE = PyStr.of("write");
    private static final PyStr FLUSH = PyStr.of("flush");

    private SysHooks() {
    }

    @PythonFunction(value = "displayhook", signature = "(object, /)",
            doc = "Prints the repr() of an object that is not None, and keeps it in builtins._.")
    static void display(Frame frame, Object object) {
        if (object == PyNone.NONE) {
            return;
        }
        PyDict builtins = frame.interpreter().builtins;
        builtins.putStr(UNDERSCORE, PyNone.NONE);
        Object out = SysNamespace.get(frame, STDOUT);
        if (out == null || out == PyNone.NONE) {
            throw Errors.runtimeError("lost sys.stdout");
        }
        PyStr text = ObjectRepr.repr(frame, object);
        try {
            ObjectCall.callMethod(frame, out, WRITE, text);
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.UNICODE_ERROR)) {
                throw e;
            }
            ObjectCall.callMethod(frame, out, WRITE, ObjectRepr.ascii(frame, object));
        }
        ObjectCall.callMethod(frame, out, WRITE, PyStr.of("\n"));
        builtins.putStr(UNDERSCORE, object);
    }

    @PythonFunction(value = "excepthook", signature = "(exctype, value, traceback, /)",
            doc = "Prints an exception with its traceback to sys.stderr.")
    static void except(Frame frame, Object type, Object value, Object traceback) {
        Object err = SysNamespace.get(frame, STDERR);
        if (err == null || err == PyNone.NONE) {
            return;
        }
        PyStr text;
        if (value instanceof PyBaseException e) {
            if (e.traceback() == null && traceback instanceof PyTraceback t) {
                e.setTraceback(t);
            }
            text = TracebackPrinter.format(frame, e);
        } else {
            text = PyStr.of("TypeError: print_exception(): Exception expected for value, " + PyType.of(value).name()
                    + " found");
        }
        ObjectCall.callMethod(frame, err, WRITE, text);
        ObjectCall.callMethod(frame, err, FLUSH);
    }

    @PythonFunction(value = "unraisablehook", signature = "(unraisable, /)",
            doc = "Prints an exception that could not be raised to sys.stderr.")
    static void unraisable(Frame frame, Object unraisable) {
        if (PyType.of(unraisable) != Unraisable.ARGS) {
            throw Errors.typeError("sys.unraisablehook argument type must be UnraisableHookArgs");
        }
        Object err = SysNamespace.get(frame, STDERR);
        if (err == null || err == PyNone.NONE) {
            return;
        }
        PyTuple args = (PyTuple) unraisable;
        PyStrBuilder text = new PyStrBuilder();
        Object object = args.get(4);
        if (args.get(3) instanceof PyStr message) {
            text.append(message);
            if (object != PyNone.NONE) {
                text.append(": ").append(reprOrFailed(frame, object));
            }
            text.append("\n");
        } else if (object != PyNone.NONE) {
            text.append("Exception ignored in: ").append(reprOrFailed(frame, object)).append("\n");
        }
        if (args.get(1) instanceof PyBaseException e) {
            text.append(TracebackPrinter.formatAlone(frame, e));
        } else if (args.get(0) instanceof PyType t) {
            text.append(t.name()).append("\n");
        }
        ObjectCall.callMethod(frame, err, WRITE, text.build());
        ObjectCall.callMethod(frame, err, FLUSH);
    }

    private static PyStr reprOrFailed(Frame frame, Object object) {
        try {
            return ObjectRepr.repr(frame, object);
        } catch (PyException e) {
            return PyStr.of("<object repr() failed>");
        }
    }

    @PythonFunction(value = "breakpointhook", signature = "(*args, **kws)", textSignature = false,
            doc = "breakpointhook(*args, **kws)\n\nCalls what PYTHONBREAKPOINT names, by default pdb.set_trace.")
    static Object breakpoint(Frame frame, Object[] args, PyDict kws) {
        String name = frame.interpreter().options.ignoreEnvironment() ? null
                : PosixState.environmentOf(frame).get("PYTHONBREAKPOINT");
        if ("0".equals(name)) {
            return PyNone.NONE;
        }
        if (name == null || name.isEmpty()) {
            name = "pdb.set_trace";
        }
        int dot = name.lastIndexOf('.');
        if (dot == 0) {
            warnUnimportable(frame, name);
            return PyNone.NONE;
        }
        Object hook;
        try {
            PyStr attribute = PyStr.of(name.substring(dot + 1));
            Object module = dot < 0 ? Importing.importName(frame, PyStr.of("builtins"), null, PyNone.NONE, 0)
                    : Importing.importName(frame, PyStr.of(name.substring(0, dot)), null, PyTuple.of(attribute), 0);
            hook = ObjectGetAttr.get(frame, module, attribute);
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.IMPORT_ERROR) && !e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
                throw e;
            }
            warnUnimportable(frame, name);
            return PyNone.NONE;
        }
        return CallKeywords.call(frame, hook, args, kws);
    }

    private static void warnUnimportable(Frame frame, String name) {
        Object warnings = Importing.importName(frame, PyStr.of("warnings"), null, PyNone.NONE, 0);
        ObjectCall.callMethod(frame, warnings, PyStr.of("warn"),
                PyStr.of("Ignoring unimportable $PYTHONBREAKPOINT: \"" + name + "\""), ExceptionTypes.RUNTIME_WARNING);
    }
}
