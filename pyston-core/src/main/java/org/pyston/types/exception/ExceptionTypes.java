package org.pyston.types.exception;

import org.pyston.object.ExposedType;
import org.pyston.object.PyType;
import org.pyston.object.Slots;
import org.pyston.object.TypeBuilder;

/**
 * The built-in exception types. Those with fields of their own have declaring classes; the others are one line here.
 * Source: library reference, "Exception hierarchy".
 *
 * <p>Every type is made here, in order of derivation, and the declaring classes' TYPE fields read it from here: so it
 * does not matter which class a program touches first.
 */
public final class ExceptionTypes {
    public static final PyType BASE_EXCEPTION = PyType.builtin(new PyBaseExceptionExposed());
    public static final PyType EXCEPTION = simple("Exception", BASE_EXCEPTION, "Base of all exceptions that programs handle.");
    public static final PyType GENERATOR_EXIT = simple("GeneratorExit", BASE_EXCEPTION, "Asks a generator to exit.");
    public static final PyType KEYBOARD_INTERRUPT = simple("KeyboardInterrupt", BASE_EXCEPTION, "The user interrupted the program.");

    public static final PyType ARITHMETIC_ERROR = simple("ArithmeticError", EXCEPTION, "Base of arithmetic errors.");
    public static final PyType FLOATING_POINT_ERROR = simple("FloatingPointError", ARITHMETIC_ERROR, "A floating-point operation failed.");
    public static final PyType OVERFLOW_ERROR = simple("OverflowError", ARITHMETIC_ERROR, "A result is too large.");
    public static final PyType ZERO_DIVISION_ERROR = simple("ZeroDivisionError", ARITHMETIC_ERROR, "A divisor is zero.");
    public static final PyType ASSERTION_ERROR = simple("AssertionError", EXCEPTION, "An assertion failed.");
    public static final PyType BUFFER_ERROR = simple("BufferError", EXCEPTION, "A buffer operation cannot be done.");
    public static final PyType EOF_ERROR = simple("EOFError", EXCEPTION, "Input ended.");
    public static final PyType LOOKUP_ERROR = simple("LookupError", EXCEPTION, "Base of errors of a key or an index.");
    public static final PyType INDEX_ERROR = simple("IndexError", LOOKUP_ERROR, "A sequence index is out of range.");
    public static final PyType KEY_ERROR = PyType.builtin(new PyKeyErrorExposed(), LOOKUP_ERROR);
    public static final PyType MEMORY_ERROR = simple("MemoryError", EXCEPTION, "Memory is used up.");
    public static final PyType REFERENCE_ERROR = simple("ReferenceError", EXCEPTION, "A weak proxy's referent is gone.");
    public static final PyType RUNTIME_ERROR = simple("RuntimeError", EXCEPTION, "An error of no other category.");
    public static final PyType NOT_IMPLEMENTED_ERROR = simple("NotImplementedError", RUNTIME_ERROR, "Something is not implemented.");
    public static final PyType RECURSION_ERROR = simple("RecursionError", RUNTIME_ERROR, "Calls are nested too deeply.");
    public static final PyType STOP_ASYNC_ITERATION = simple("StopAsyncIteration", EXCEPTION, "An asynchronous iterator is at its end.");
    public static final PyType SYSTEM_ERROR = simple("SystemError", EXCEPTION, "The interpreter found an error in itself.");
    public static final PyType TYPE_ERROR = simple("TypeError", EXCEPTION, "An argument has the wrong type.");
    public static final PyType VALUE_ERROR = simple("ValueError", EXCEPTION, "An argument has the right type and a wrong value.");
    public static final PyType UNICODE_ERROR = simple("UnicodeError", VALUE_ERROR, "Base of errors of encoding and decoding.");
    public static final PyType UNICODE_DECODE_ERROR = PyType.builtin(new PyUnicodeDecodeErrorExposed(), UNICODE_ERROR);
    public static final PyType UNICODE_ENCODE_ERROR = PyType.builtin(new PyUnicodeEncodeErrorExposed(), UNICODE_ERROR);
    public static final PyType UNICODE_TRANSLATE_ERROR = PyType.builtin(new PyUnicodeTranslateErrorExposed(), UNICODE_ERROR);

    public static final PyType WARNING = simple("Warning", EXCEPTION, "Base of warning categories.");
    public static final PyType BYTES_WARNING = simple("BytesWarning", WARNING, "On confusing bytes and str.");
    public static final PyType DEPRECATION_WARNING = simple("DeprecationWarning", WARNING, "On deprecated features, for developers.");
    public static final PyType ENCODING_WARNING = simple("EncodingWarning", WARNING, "On encodings.");
    public static final PyType FUTURE_WARNING = simple("FutureWarning", WARNING, "On features whose meaning will change.");
    public static final PyType IMPORT_WARNING = simple("ImportWarning", WARNING, "On probable mistakes in imports.");
    public static final PyType PENDING_DEPRECATION_WARNING = simple("PendingDeprecationWarning", WARNING, "On features to be deprecated.");
    public static final PyType RESOURCE_WARNING = simple("ResourceWarning", WARNING, "On the use of resources.");
    public static final PyType RUNTIME_WARNING = simple("RuntimeWarning", WARNING, "On dubious behaviour at run time.");
    public static final PyType SYNTAX_WARNING = simple("SyntaxWarning", WARNING, "On dubious syntax.");
    public static final PyType UNICODE_WARNING = simple("UnicodeWarning", WARNING, "On Unicode.");
    public static final PyType USER_WARNING = simple("UserWarning", WARNING, "On what user code finds.");

    public static final PyType ATTRIBUTE_ERROR = PyType.builtin(new PyAttributeErrorExposed(), EXCEPTION);
    public static final PyType IMPORT_ERROR = PyType.builtin(new PyImportErrorExposed(), EXCEPTION);
    public static final PyType MODULE_NOT_FOUND_ERROR = simple("ModuleNotFoundError", IMPORT_ERROR, "A module was not found.");
    public static final PyType NAME_ERROR = PyType.builtin(new PyNameErrorExposed(), EXCEPTION);
    public static final PyType UNBOUND_LOCAL_ERROR = simple("UnboundLocalError", NAME_ERROR, "A local variable has no value.");
    public static final PyType STOP_ITERATION = PyType.builtin(new PyStopIterationExposed(), EXCEPTION);
    public static final PyType SYSTEM_EXIT = PyType.builtin(new PySystemExitExposed(), BASE_EXCEPTION);

    private ExceptionTypes() {
    }

    /** A type that adds nothing to its base but a name. Types with fields call it for their own subtypes too. */
    static PyType simple(String name, PyType base, String doc) {
        return PyType.builtin(new Simple(name, base, doc));
    }

    private static final class Simple extends ExposedType {
        private final String name;
        private final PyType base;
        private final String doc;

        Simple(String name, PyType base, String doc) {
            this.name = name;
            this.base = base;
            this.doc = doc;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String ownerName() {
            return name;
        }

        @Override
        public String module() {
            return "builtins";
        }

        @Override
        public String doc() {
            return doc;
        }

        @Override
        public String textSignature() {
            return "";
        }

        @Override
        public int flags() {
            return SUBCLASSABLE | HAS_DICT;
        }

        @Override
        public PyType base() {
            return base;
        }

        @Override
        public Slots slots() {
            return base.slots();
        }

        @Override
        public void populate(TypeBuilder builder) {
            builder.slot("__init__");
        }
    }
}
