package org.pyston.types.exception;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pyston.types.TypeFixture;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** Groups, and what {@code except*} does with them. */
class ExceptionGroupsTest extends TypeFixture {
    private final Object inner = call(ExceptionTypes.EXCEPTION_GROUP, str("n"),
            PyList.of(call(ExceptionTypes.VALUE_ERROR, 2L), call(ExceptionTypes.KEY_ERROR, 3L)));
    private final PyBaseException group = (PyBaseException) call(ExceptionTypes.BASE_EXCEPTION_GROUP, str("m"),
            PyList.of(call(ExceptionTypes.KEY_ERROR, 1L), inner));

    @Test
    void splitsByType() {
        assertRepr("(ExceptionGroup('m', [KeyError(1), ExceptionGroup('n', [KeyError(3)])]),"
                + " ExceptionGroup('m', [ExceptionGroup('n', [ValueError(2)])]))",
                call(get(group, "split"), ExceptionTypes.KEY_ERROR));
        assertRaises("TypeError: expected a function, exception type or tuple of exception types",
                () -> call(get(group, "split"), 1L));
    }

    @Test
    void takesOnlyExceptions() {
        assertRaises("TypeError: Cannot nest BaseExceptions in an ExceptionGroup",
                () -> call(ExceptionTypes.EXCEPTION_GROUP, str("m"), PyList.of(call(ExceptionTypes.KEYBOARD_INTERRUPT))));
        assertRaises("ValueError: Item 0 of second argument (exceptions) is not an exception",
                () -> call(ExceptionTypes.EXCEPTION_GROUP, str("m"), PyTuple.of(1L)));
    }

    @Test
    void putsWhatIsRaisedAgainBackTogether() {
        ExceptionGroups.Match match = ExceptionGroups.match(frame, group, ExceptionTypes.KEY_ERROR);
        PyBaseException end = ExceptionGroups.atEnd(frame, group, List.of(match.rest(), match.match()));
        assertRepr("ExceptionGroup('m', [KeyError(1), ExceptionGroup('n', [ValueError(2), KeyError(3)])])", end);
        assertRepr("ExceptionGroup('m', [ExceptionGroup('n', [ValueError(2)])])",
                ExceptionGroups.atEnd(frame, group, List.of(match.rest())));
        assertNull(ExceptionGroups.atEnd(frame, group, List.of()));
    }

    @Test
    void wrapsSingleExceptions() {
        PyBaseException single = (PyBaseException) call(ExceptionTypes.KEY_ERROR, 1L);
        assertRepr("ExceptionGroup('', (KeyError(1),))",
                ExceptionGroups.match(frame, single, ExceptionTypes.LOOKUP_ERROR).match());
        assertSame(single, ExceptionGroups.match(frame, single, ExceptionTypes.VALUE_ERROR).rest());
    }

    @Test
    void choosesTheSubtypeOfOsError() {
        assertRepr("FileNotFoundError(2, 'no')", call(ExceptionTypes.OS_ERROR, 2L, str("no"), str("f")));
        assertStr("[Errno 2] no: 'f'", call(ExceptionTypes.OS_ERROR, 2L, str("no"), str("f")));
        assertStr("[Errno 20] Not a directory: 'd'", OsErrors.of(OsErrors.ENOTDIR, str("d")).value());
        assertStr("m (g.py, line 3)", call(ExceptionTypes.SYNTAX_ERROR, str("m"),
                PyTuple.of(str("a/g.py"), 3L, 4L, str("text"))));
        assertStr("'u8' codec can't encode character '\\u20ac' in position 1: why",
                call(ExceptionTypes.UNICODE_ENCODE_ERROR, str("u8"), str("a\u20ac"), 1L, 2L, str("why")));
    }
}
