package org.pyston.modules._csv;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.integer.PyInt;
import org.pyston.types.str.PyStrInstance;

/** {@code _csv.Dialect}: how fields are separated and quoted. Immutable. Source: PEP 305, CPython's _csv.c. */
@PythonType(name = "Dialect", module = "_csv", subclassable = true, doc = "How fields are separated and quoted.")
public final class PyDialect extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyDialectExposed());

    static final int MINIMAL = 0;
    static final int ALL = 1;
    static final int NONNUMERIC = 2;
    static final int NONE = 3;
    static final int STRINGS = 4;
    static final int NOTNULL = 5;

    /** A code point; -1 for none, as the other characters. */
    final int delimiter;
    final int quote;
    final int escape;
    final boolean doubleQuote;
    final boolean skipInitialSpace;
    final boolean strict;
    final int quoting;
    final PyStr lineTerminator;

    private PyDialect(Frame frame, PyType type, Object base, PyDict options) {
        super(type);
        delimiter = character("delimiter", option(frame, base, options, "delimiter"), ',', false);
        doubleQuote = flag(frame, option(frame, base, options, "doublequote"), true);
        escape = character("escapechar", option(frame, base, options, "escapechar"), -1, true);
        lineTerminator = terminator(option(frame, base, options, "lineterminator"));
        Object quoteOption = option(frame, base, options, "quotechar");
        quote = character("quotechar", quoteOption, '"', true);
        Object style = option(frame, base, options, "quoting");
        quoting = quoteOption == PyNone.NONE && style == null ? NONE : quoting(frame, style);
        skipInitialSpace = flag(frame, option(frame, base, options, "skipinitialspace"), false);
        strict = flag(frame, option(frame, base, options, "strict"), false);
        if (delimiter < 0) {
            throw Errors.typeError("\"delimiter\" must be a 1-character string");
        }
        if (quoting != NONE && quote < 0) {
            throw Errors.typeError("quotechar must be set if quoting enabled");
        }
    }

    /** The option as a keyword, else as an attribute of the dialect; null for neither. */
    private static Object option(Frame frame, Object base, PyDict options, String name) {
        PyStr key = PyStr.of(name);
        Object value = options == null ? null : options.getStr(key);
        return value != null || base == null ? value : ObjectGetAttr.getOrNull(frame, base, key);
    }

    private static boolean flag(Frame frame, Object value, boolean missing) {
        return value == null ? missing : ObjectIsTrue.isTrue(frame, value);
    }

    private static int character(String name, Object value, int missing, boolean optional) {
        if (value == null) {
            return missing;
        }
        if (optional && value == PyNone.NONE) {
            return -1;
        }
        PyStr s = PyStrInstance.valueOrNull(value);
        if (s == null) {
            throw Errors.typeError("\"" + name + "\" must be string" + (optional ? " or None" : "") + ", not "
                    + PyType.of(value).name());
        }
        if (s.length() != 1) {
            throw Errors.typeError("\"" + name + "\" must be a 1-character string");
        }
        return s.codePointAt(0);
    }

    private static PyStr terminator(Object value) {
        if (value == null) {
            return PyStr.of("\r\n");
        }
        if (value == PyNone.NONE) {
            throw Errors.typeError("lineterminator must be set");
        }
        PyStr s = PyStrInstance.valueOrNull(value);
        if (s == null) {
            throw Errors.typeError("\"lineterminator\" must be a string");
        }
        return s;
    }

    private static int quoting(Frame frame, Object value) {
        if (value == null) {
            return MINIMAL;
        }
        if (!PyInt.isExact(value)) {
            throw Errors.typeError("\"quoting\" must be an integer");
        }
        int style = NumberIndex.asIntClipped(frame, value);
        if (style < MINIMAL || style > NOTNULL) {
            throw Errors.typeError("bad \"quoting\" value");
        }
        return style;
    }

    /** The dialect of a name, a class, an instance, or null, with options; raises TypeError and {@code _csv.Error}. */
    static PyDialect of(Frame frame, PyType type, Object dialect, PyDict options) {
        Object base = dialect != null || options == null ? dialect : options.getStr(PyStr.of("dialect"));
        PyStr name = base == null ? null : PyStrInstance.valueOrNull(base);
        if (name != null) {
            base = CsvState.of(frame).dialect(frame, name);
        }
        if (base instanceof PyDialect d && (options == null || options.size() == 0) && type == TYPE) {
            return d;
        }
        checkOptions(options);
        return new PyDialect(frame, type, base, options);
    }

    private static void checkOptions(PyDict options) {
        if (options == null) {
            return;
        }
        for (Object key : options.keysSnapshot()) {
            switch (key.toString()) {
                case "dialect", "delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting",
                        "skipinitialspace", "strict" -> { }
                default -> throw Errors.typeError("'" + key + "' is an invalid keyword argument for this function");
            }
        }
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(Frame frame, PyType type, Object[] args, PyDict kwargs) {
        if (args.length > 1) {
            throw Errors.typeError("function takes at most 1 argument (" + args.length + " given)");
        }
        return of(frame, type, args.length == 1 ? args[0] : null, kwargs);
    }

    private static Object shown(int character) {
        return character < 0 ? PyNone.NONE : PyStr.ofCodePoint(character);
    }

    @PythonGetter("delimiter")
    static Object delimiter(PyDialect self) {
        return shown(self.delimiter);
    }

    @PythonGetter("quotechar")
    static Object quoteChar(PyDialect self) {
        return shown(self.quote);
    }

    @PythonGetter("escapechar")
    static Object escapeChar(PyDialect self) {
        return shown(self.escape);
    }

    @PythonGetter("lineterminator")
    static Object lineTerminator(PyDialect self) {
        return self.lineTerminator;
    }

    @PythonGetter("quoting")
    static long quoting(PyDialect self) {
        return self.quoting;
    }

    @PythonGetter(value = "doublequote", member = true)
    static boolean doubleQuote(PyDialect self) {
        return self.doubleQuote;
    }

    @PythonGetter(value = "skipinitialspace", member = true)
    static boolean skipInitialSpace(PyDialect self) {
        return self.skipInitialSpace;
    }

    @PythonGetter(value = "strict", member = true)
    static boolean strict(PyDialect self) {
        return self.strict;
    }

    @PythonMethod(value = "__reduce__", signature = "($self, *args)", textSignature = false)
    static Object reduce(PyDialect self, Object[] args) {
        throw Errors.typeError("cannot pickle '" + self.type().name() + "' instances");
    }

    @PythonMethod(value = "__reduce_ex__", signature = "($self, *args)", textSignature = false)
    static Object reduceEx(PyDialect self, Object[] args) {
        return reduce(self, args);
    }
}
