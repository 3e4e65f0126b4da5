package org.pyston.runtime;

import org.pyston.object.PyType;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyAttributeError;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.exception.PyImportError;
import org.pyston.types.exception.PyNameError;
import org.pyston.types.exception.PyStopIteration;

/** Makes the exceptions that Java code raises: {@code throw Errors.typeError("…")}. Texts are CPython's. */
public final class Errors {
    private Errors() {
    }

    /** An exception of a built-in type that has no fields of its own, with one argument. */
    public static PyException make(PyType type, String message) {
        return new PyException(new PyBaseException(type, PyStr.of(message)));
    }

    /** An exception of a built-in type that has no fields of its own. */
    public static PyException makeWithArgs(PyType type, Object... args) {
        return new PyException(new PyBaseException(type, args));
    }

    public static PyException typeError(String message) {
        return make(ExceptionTypes.TYPE_ERROR, message);
    }

    public static PyException valueError(String message) {
        return make(ExceptionTypes.VALUE_ERROR, message);
    }

    public static PyException overflowError(String message) {
        return make(ExceptionTypes.OVERFLOW_ERROR, message);
    }

    public static PyException zeroDivisionError(String message) {
        return make(ExceptionTypes.ZERO_DIVISION_ERROR, message);
    }

    public static PyException indexError(String message) {
        return make(ExceptionTypes.INDEX_ERROR, message);
    }

    /** A KeyError whose argument is the key. */
    public static PyException keyError(Object key) {
        return makeWithArgs(ExceptionTypes.KEY_ERROR, key);
    }

    public static PyException runtimeError(String message) {
        return make(ExceptionTypes.RUNTIME_ERROR, message);
    }

    public static PyException systemError(String message) {
        return make(ExceptionTypes.SYSTEM_ERROR, message);
    }

    public static PyException recursionError(String message) {
        return make(ExceptionTypes.RECURSION_ERROR, message);
    }

    public static PyException memoryError() {
        return makeWithArgs(ExceptionTypes.MEMORY_ERROR);
    }

    public static PyException assertionError(String message) {
        return make(ExceptionTypes.ASSERTION_ERROR, message);
    }

    public static PyException bufferError(String message) {
        return make(ExceptionTypes.BUFFER_ERROR, message);
    }

    public static PyException lookupError(String message) {
        return make(ExceptionTypes.LOOKUP_ERROR, message);
    }

    public static PyException eofError(String message) {
        return make(ExceptionTypes.EOF_ERROR, message);
    }

    /** What this implementation does not have; {@code what} names it. */
    public static PyException notImplemented(String what) {
        return make(ExceptionTypes.NOT_IMPLEMENTED_ERROR, what);
    }

    /** A StopIteration; {@code value} null for none. */
    public static PyException stopIteration(Object value) {
        return new PyException(new PyStopIteration(ExceptionTypes.STOP_ITERATION, value));
    }

    public static PyException stopAsyncIteration() {
        return makeWithArgs(ExceptionTypes.STOP_ASYNC_ITERATION);
    }

    /** An AttributeError without {@code name} and {@code obj}. */
    public static PyException attributeError(String message) {
        return new PyException(new PyAttributeError(PyStr.of(message), null, null));
    }

    /** An AttributeError with {@code name} and {@code obj}, for suggestions. */
    public static PyException attributeError(Object object, PyStr name, String message) {
        return new PyException(new PyAttributeError(PyStr.of(message), name, object));
    }

    /** "'T' object has no attribute 'name'", or "type object 'T' has no attribute 'name'". */
    public static PyException noAttribute(Object object, PyStr name) {
        String text = object instanceof PyType t ? "type object '" + t.qualifiedTpName() + "'"
                : "'" + PyType.of(object).qualifiedTpName() + "' object";
        return attributeError(object, name, text + " has no attribute '" + name + "'");
    }

    /** "name 'x' is not defined". */
    public static PyException nameError(PyStr name) {
        return new PyException(new PyNameError(ExceptionTypes.NAME_ERROR,
                PyStr.of("name '" + name + "' is not defined"), name));
    }

    /** "cannot access local variable 'x' where it is not associated with a value". */
    public static PyException unboundLocal(PyStr name) {
        return new PyException(new PyNameError(ExceptionTypes.UNBOUND_LOCAL_ERROR,
                PyStr.of("cannot access local variable '" + name + "' where it is not associated with a value"), name));
    }

    /** "cannot access free variable 'x' where it is not associated with a value in enclosing scope". */
    public static PyException unboundFree(PyStr name) {
        return new PyException(new PyNameError(ExceptionTypes.NAME_ERROR, PyStr.of("cannot access free variable '"
                + name + "' where it is not associated with a value in enclosing scope"), name));
    }

    /** An ImportError; name and path may be null. */
    public static PyException importError(PyType type, String message, Object name, Object path) {
        return new PyException(new PyImportError(type, PyStr.of(message), name, path));
    }
}
