package org.pyston.builtins;

import org.pyston.object.PyType;
import org.pyston.types.exception.ExceptionTypes;

/** The exception types without a declaring class of their own, which the processor's list does not have. */
final class ExceptionList {
    private ExceptionList() {
    }

    static PyType[] types() {
        return new PyType[] {
            ExceptionTypes.BASE_EXCEPTION, ExceptionTypes.EXCEPTION, ExceptionTypes.GENERATOR_EXIT,
            ExceptionTypes.KEYBOARD_INTERRUPT, ExceptionTypes.SYSTEM_EXIT,
            ExceptionTypes.ARITHMETIC_ERROR, ExceptionTypes.FLOATING_POINT_ERROR, ExceptionTypes.OVERFLOW_ERROR,
            ExceptionTypes.ZERO_DIVISION_ERROR, ExceptionTypes.ASSERTION_ERROR, ExceptionTypes.ATTRIBUTE_ERROR,
            ExceptionTypes.BUFFER_ERROR, ExceptionTypes.EOF_ERROR, ExceptionTypes.IMPORT_ERROR,
            ExceptionTypes.MODULE_NOT_FOUND_ERROR, ExceptionTypes.LOOKUP_ERROR, ExceptionTypes.INDEX_ERROR,
            ExceptionTypes.KEY_ERROR, ExceptionTypes.MEMORY_ERROR, ExceptionTypes.NAME_ERROR,
            ExceptionTypes.UNBOUND_LOCAL_ERROR, ExceptionTypes.REFERENCE_ERROR, ExceptionTypes.RUNTIME_ERROR,
            ExceptionTypes.NOT_IMPLEMENTED_ERROR, ExceptionTypes.RECURSION_ERROR, ExceptionTypes.STOP_ITERATION,
            ExceptionTypes.STOP_ASYNC_ITERATION, ExceptionTypes.SYSTEM_ERROR, ExceptionTypes.TYPE_ERROR,
            ExceptionTypes.VALUE_ERROR, ExceptionTypes.UNICODE_ERROR,
            ExceptionTypes.WARNING, ExceptionTypes.BYTES_WARNING, ExceptionTypes.DEPRECATION_WARNING,
            ExceptionTypes.ENCODING_WARNING, ExceptionTypes.FUTURE_WARNING, ExceptionTypes.IMPORT_WARNING,
            ExceptionTypes.PENDING_DEPRECATION_WARNING, ExceptionTypes.RESOURCE_WARNING,
            ExceptionTypes.RUNTIME_WARNING, ExceptionTypes.SYNTAX_WARNING, ExceptionTypes.UNICODE_WARNING,
            ExceptionTypes.USER_WARNING};
    }
}
