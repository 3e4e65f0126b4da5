package org.pyston.modules._decimal;

import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.ModuleInit;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyNone;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.module.PyModule;

/** {@code _decimal}. Source: library reference, decimal; General Decimal Arithmetic specification 1.70. */
@PythonModule(value = "_decimal", doc = "C decimal arithmetic module")
@ExportsTypes({PyDecimal.class, PyDecimalContext.class})
final class DecimalModule {
    private DecimalModule() {
    }

    @ModuleInit
    static void init(Frame frame, PyModule module) {
        DecimalState state = DecimalState.of(frame);
        state.prepare(frame);
        PyDict names = module.dict();
        state.signals().export(names);
        names.putStr(PyStr.intern("DecimalTuple"), state.tupleType());
        names.putStr(PyStr.intern("DefaultContext"), state.defaultContext());
        names.putStr(PyStr.intern("BasicContext"), state.basicContext());
        names.putStr(PyStr.intern("ExtendedContext"), state.extendedContext());
        for (Rounding mode : Rounding.values()) {
            names.putStr(mode.text, mode.text);
        }
        names.putStr(PyStr.intern("HAVE_THREADS"), true);
        names.putStr(PyStr.intern("HAVE_CONTEXTVAR"), true);
    }

    @PythonConstant("MAX_PREC")
    static long maxPrec() {
        return PyDecimalContext.MAX_PREC;
    }

    @PythonConstant("MAX_EMAX")
    static long maxEmax() {
        return PyDecimalContext.MAX_EMAX;
    }

    @PythonConstant("MIN_EMIN")
    static long minEmin() {
        return PyDecimalContext.MIN_EMIN;
    }

    @PythonConstant("MIN_ETINY")
    static long minEtiny() {
        return PyDecimalContext.MIN_ETINY;
    }

    @PythonConstant("__version__")
    static String version() {
        return "1.70";
    }

    /** The version of libmpdec that CPython 3.12 has; programs compare it. */
    @PythonConstant("__libmpdec_version__")
    static String libraryVersion() {
        return "2.5.1";
    }

    @PythonFunction(value = "getcontext", signature = "($module, /)", doc = "The current context of the running thread.")
    static Object getContext(Frame frame) {
        return DecimalState.current(frame);
    }

    @PythonFunction(value = "setcontext", signature = "($module, context, /)",
            doc = "Makes a context the current one; a predefined one is copied.")
    static void setContext(Frame frame, Object context) {
        DecimalState.of(frame).setCurrent(frame, context);
    }

    @PythonFunction(value = "localcontext", signature = "($module, /, ctx=None, **kwargs)",
            doc = "A context manager that makes a copy of a context current, with attributes changed by keywords.")
    static Object localContext(Frame frame, Object ctx, PyDict kwargs) {
        PyDecimalContext outer = DecimalState.current(frame);
        if (ctx != PyNone.NONE && !(ctx instanceof PyDecimalContext)) {
            throw Errors.typeError("optional argument must be a context");
        }
        PyDecimalContext local = ctx instanceof PyDecimalContext given ? given.copy() : outer.copy();
        if (kwargs != null) {
            Object[] items = kwargs.itemsSnapshot();
            for (int i = 0; i < items.length; i += 2) {
                ContextNew.setGiven(frame, local, items[i].toString(), items[i + 1]);
            }
        }
        return new PyContextManager(local, outer);
    }
}
