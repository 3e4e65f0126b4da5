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

    public static final PyType OS_ERROR = PyType.builtin(new PyOSErrorExposed(), EXCEPTION);
    public static final PyType BLOCKING_IO_ERROR = simple("BlockingIOError", OS_ERROR, "An operation would block.");
    public static final PyType CHILD_PROCESS_ERROR = simple("ChildProcessError", OS_ERROR, "A child process failed.");
    public static final PyType CONNECTION_ERROR = simple("ConnectionError", OS_ERROR, "Base of errors of connections.");
    public static final PyType BROKEN_PIPE_ERROR = simple("BrokenPipeError", CONNECTION_ERROR, "The other end is closed.");
    public static final PyType CONNECTION_ABORTED_ERROR = simple("ConnectionAbortedError", CONNECTION_ERROR, "The connection was aborted.");
    public static final PyType CONNECTION_REFUSED_ERROR = simple("ConnectionRefusedError", CONNECTION_ERROR, "The connection was refused.");
    public static final PyType CONNECTION_RESET_ERROR = simple("ConnectionResetError", CONNECTION_ERROR, "The connection was reset.");
    public static final PyType FILE_EXISTS_ERROR = simple("FileExistsError", OS_ERROR, "The file exists already.");
    public static final PyType FILE_NOT_FOUND_ERROR = simple("FileNotFoundError", OS_ERROR, "The file was not found.");
    public static final PyType INTERRUPTED_ERROR = simple("InterruptedError", OS_ERROR, "A signal interrupted a call.");
    public static final PyType IS_A_DIRECTORY_ERROR = simple("IsADirectoryError", OS_ERROR, "The file is a directory.");
    public static final PyType NOT_A_DIRECTORY_ERROR = simple("NotADirectoryError", OS_ERROR, "The file is no directory.");
    public static final PyType PERMISSION_ERROR = simple("PermissionError", OS_ERROR, "Access is denied.");
    public static final PyType PROCESS_LOOKUP_ERROR = simple("ProcessLookupError", OS_ERROR, "The process was not found.");
    public static final PyType TIMEOUT_ERROR = simple("TimeoutError", OS_ERROR, "Time ran out.");

    public static final PyType SYNTAX_ERROR = PyType.builtin(new PySyntaxErrorExposed(), EXCEPTION);
    public static final PyType INDENTATION_ERROR = simple("IndentationError", SYNTAX_ERROR, "The indentation is wrong.");
    public static final PyType TAB_ERROR = simple("TabError", INDENTATION_ERROR, "Tabs and spaces are mixed.");
    public static final PyType UNICODE_ENCODE_ERROR = PyType.builtin(new PyUnicodeEncodeErrorExposed(), UNICODE_ERROR);
    public static final PyType UNICODE_DECODE_ERROR = PyType.builtin(new PyUnicodeDecodeErrorExposed(), UNICODE_ERROR);
    public static final PyType UNICODE_TRANSLATE_ERROR = PyType.builtin(new PyUnicodeTranslateErrorExposed(), UNICODE_ERROR);
    public static final PyType BASE_EXCEPTION_GROUP = PyType.builtin(new PyBaseExceptionGroupExposed(), BASE_EXCEPTION);
    public static final PyType EXCEPTION_GROUP = PyType.builtin(
            new Simple("ExceptionGroup", BASE_EXCEPTION_GROUP, "A group of exceptions."), BASE_EXCEPTION_GROUP, EXCEPTION);

    private ExceptionTypes() {
    }

    /** All of these types, in order of derivation. */
    public static PyType[] all() {
        return new PyType[] {
            BASE_EXCEPTION, EXCEPTION, GENERATOR_EXIT, KEYBOARD_INTERRUPT, ARITHMETIC_ERROR, FLOATING_POINT_ERROR,
            OVERFLOW_ERROR, ZERO_DIVISION_ERROR, ASSERTION_ERROR, BUFFER_ERROR, EOF_ERROR, LOOKUP_ERROR, INDEX_ERROR,
            KEY_ERROR, MEMORY_ERROR, REFERENCE_ERROR, RUNTIME_ERROR, NOT_IMPLEMENTED_ERROR, RECURSION_ERROR,
            STOP_ASYNC_ITERATION, SYSTEM_ERROR, TYPE_ERROR, VALUE_ERROR, UNICODE_ERROR, WARNING, BYTES_WARNING,
            DEPRECATION_WARNING, ENCODING_WARNING, FUTURE_WARNING, IMPORT_WARNING, PENDING_DEPRECATION_WARNING,
            RESOURCE_WARNING, RUNTIME_WARNING, SYNTAX_WARNING, UNICODE_WARNING, USER_WARNING, ATTRIBUTE_ERROR,
            IMPORT_ERROR, MODULE_NOT_FOUND_ERROR, NAME_ERROR, UNBOUND_LOCAL_ERROR, STOP_ITERATION, SYSTEM_EXIT,
            OS_ERROR, BLOCKING_IO_ERROR, CHILD_PROCESS_ERROR, CONNECTION_ERROR, BROKEN_PIPE_ERROR,
            CONNECTION_ABORTED_ERROR, CONNECTION_REFUSED_ERROR, CONNECTION_RESET_ERROR, FILE_EXISTS_ERROR,
            FILE_NOT_FOUND_ERROR, INTERRUPTED_ERROR, IS_A_DIRECTORY_ERROR, NOT_A_DIRECTORY_ERROR, PERMISSION_ERROR,
            PROCESS_LOOKUP_ERROR, TIMEOUT_ERROR, SYNTAX_ERROR, INDENTATION_ERROR, TAB_ERROR, UNICODE_ENCODE_ERROR,
            UNICODE_DECODE_ERROR, UNICODE_TRANSLATE_ERROR, BASE_EXCEPTION_GROUP, EXCEPTION_GROUP,
        };
    }

    /** Whether instances of a built-in type hold nothing that its base's do not. */
    public static boolean addsNothing(PyType type) {
        return type.exposed() instanceof Simple || type == KEY_ERROR;
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
            if (base != BASE_EXCEPTION_GROUP) {
                builder.slot("__init__");
            }
        }
    }
}
