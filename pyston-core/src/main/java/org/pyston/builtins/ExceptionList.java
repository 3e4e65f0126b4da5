package org.pyston.builtins;

import org.pyston.object.PyType;
import org.pyston.types.exception.ExceptionTypes;

/** The exception types of {@code builtins}: most have no declaring class of their own, so the processor's list lacks them. */
final class ExceptionList {
    private ExceptionList() {
    }

    static PyType[] types() {
        return new PyType[] {
            ExceptionTypes.BASE_EXCEPTION, ExceptionTypes.EXCEPTION, ExceptionTypes.GENERATOR_EXIT,
            ExceptionTypes.KEYBOARD_INTERRUPT, ExceptionTypes.ARITHMETIC_ERROR, ExceptionTypes.FLOATING_POINT_ERROR,
            ExceptionTypes.OVERFLOW_ERROR, ExceptionTypes.ZERO_DIVISION_ERROR, ExceptionTypes.ASSERTION_ERROR,
            ExceptionTypes.BUFFER_ERROR, ExceptionTypes.EOF_ERROR, ExceptionTypes.LOOKUP_ERROR,
            ExceptionTypes.INDEX_ERROR, ExceptionTypes.KEY_ERROR, ExceptionTypes.MEMORY_ERROR,
            ExceptionTypes.REFERENCE_ERROR, ExceptionTypes.RUNTIME_ERROR, ExceptionTypes.NOT_IMPLEMENTED_ERROR,
            ExceptionTypes.RECURSION_ERROR, ExceptionTypes.STOP_ASYNC_ITERATION, ExceptionTypes.SYSTEM_ERROR,
            ExceptionTypes.TYPE_ERROR, ExceptionTypes.VALUE_ERROR, ExceptionTypes.UNICODE_ERROR,
            ExceptionTypes.WARNING, ExceptionTypes.BYTES_WARNING, ExceptionTypes.DEPRECATION_WARNING,
            ExceptionTypes.ENCODING_WARNING, ExceptionTypes.FUTURE_WARNING, ExceptionTypes.IMPORT_WARNING,
            ExceptionTypes.PENDING_DEPRECATION_WARNING, ExceptionTypes.RESOURCE_WARNING,
            ExceptionTypes.RUNTIME_WARNING, ExceptionTypes.SYNTAX_WARNING, ExceptionTypes.UNICODE_WARNING,
            ExceptionTypes.USER_WARNING, ExceptionTypes.ATTRIBUTE_ERROR, ExceptionTypes.IMPORT_ERROR,
            ExceptionTypes.MODULE_NOT_FOUND_ERROR, ExceptionTypes.NAME_ERROR, ExceptionTypes.UNBOUND_LOCAL_ERROR,
            ExceptionTypes.STOP_ITERATION, ExceptionTypes.SYSTEM_EXIT, ExceptionTypes.OS_ERROR,
            ExceptionTypes.BLOCKING_IO_ERROR, ExceptionTypes.CHILD_PROCESS_ERROR, ExceptionTypes.CONNECTION_ERROR,
            ExceptionTypes.BROKEN_PIPE_ERROR, ExceptionTypes.CONNECTION_ABORTED_ERROR,
            ExceptionTypes.CONNECTION_REFUSED_ERROR, ExceptionTypes.CONNECTION_RESET_ERROR,
            ExceptionTypes.FILE_EXISTS_ERROR, ExceptionTypes.FILE_NOT_FOUND_ERROR, ExceptionTypes.INTERRUPTED_ERROR,
            ExceptionTypes.IS_A_DIRECTORY_ERROR, ExceptionTypes.NOT_A_DIRECTORY_ERROR,
            ExceptionTypes.PERMISSION_ERROR, ExceptionTypes.PROCESS_LOOKUP_ERROR, ExceptionTypes.TIMEOUT_ERROR,
            ExceptionTypes.SYNTAX_ERROR, ExceptionTypes.INDENTATION_ERROR, ExceptionTypes.TAB_ERROR,
            ExceptionTypes.UNICODE_ENCODE_ERROR, ExceptionTypes.UNICODE_DECODE_ERROR,
            ExceptionTypes.UNICODE_TRANSLATE_ERROR, ExceptionTypes.BASE_EXCEPTION_GROUP,
            ExceptionTypes.EXCEPTION_GROUP};
    }
}
