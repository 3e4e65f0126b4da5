package org.pyston.modules._csv;

import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.floating.PyFloat;
import org.pyston.types.list.PyList;

/** Takes one row apart, which may go over several lines. */
final class RowParser {

    private enum State {
        START_RECORD, START_FIELD, ESCAPED, IN_FIELD, IN_QUOTED, ESCAPE_IN_QUOTED, QUOTE_IN_QUOTED, EAT_NEWLINE,
        AFTER_ESCAPED_NEWLINE
    }

    /** What stands for the end of a line; no code point. */
    private static final int END = -2;

    private final Frame frame;
    private final PyDialect dialect;
    private final long limit;
    private final PyList fields = new PyList();
    private PyStrBuilder field = new PyStrBuilder();
    private boolean numeric;
    private State state = State.START_RECORD;

    RowParser(Frame frame, PyDialect dialect) {
        this.frame = frame;
        this.dialect = dialect;
        this.limit = CsvState.of(frame).fieldLimit();
    }

    PyList row() {
        return fields;
    }

    boolean isComplete() {
        return state == State.START_RECORD;
    }

    /** There are no more lines: whether there is a row all the same. */
    boolean atEnd() {
        if (field.length() == 0 && state != State.IN_QUOTED) {
            return false;
        }
        if (dialect.strict) {
            throw CsvState.error("unexpected end of data");
        }
        save();
        return true;
    }

    void line(PyStr text) {
        for (int i = 0; i < text.length(); i++) {
            take(text.codePointAt(i));
        }
        take(END);
    }

    private static boolean isNewline(int c) {
        return c == '\n' || c == '\r';
    }

    private void take(int c) {
        switch (state) {
            case START_RECORD -> {
                if (c == END) {
                    return;
                }
                if (isNewline(c)) {
                    state = State.EAT_NEWLINE;
                } else {
                    startField(c);
                }
            }
            case START_FIELD -> startField(c);
            case ESCAPED -> escaped(c);
            case AFTER_ESCAPED_NEWLINE -> {
                if (c != END) {
                    inField(c);
                }
            }
            case IN_FIELD -> inField(c);
            case IN_QUOTED -> inQuoted(c);
            case ESCAPE_IN_QUOTED -> {
                add(c == END ? '\n' : c);
                state = State.IN_QUOTED;
            }
            case QUOTE_IN_QUOTED -> quoteInQuoted(c);
            case EAT_NEWLINE -> {
                if (c == END) {
                    state = State.START_RECORD;
                } else if (!isNewline(c)) {
                    throw CsvState.error("new-line character seen in unquoted field - do you need to open the file in "
                            + "universal-newline mode?");
                }
            }
        }
    }

    private void endOfField(int c) {
        save();
        state = c == END ? State.START_RECORD : State.EAT_NEWLINE;
    }

    private void startField(int c) {
        if (c == END || isNewline(c)) {
            endOfField(c);
        } else if (c == dialect.quote && dialect.quoting != PyDialect.NONE) {
            state = State.IN_QUOTED;
        } else if (c == dialect.escape) {
            state = State.ESCAPED;
        } else if (c == ' ' && dialect.skipInitialSpace) {
            state = State.START_FIELD;
        } else if (c == dialect.delimiter) {
            save();
            state = State.START_FIELD;
        } else {
            numeric = dialect.quoting == PyDialect.NONNUMERIC;
            add(c);
            state = State.IN_FIELD;
        }
    }

    private void escaped(int c) {
        if (isNewline(c)) {
            add(c);
            state = State.AFTER_ESCAPED_NEWLINE;
            return;
        }
        add(c == END ? '\n' : c);
        state = State.IN_FIELD;
    }

    private void inField(int c) {
        if (c == END || isNewline(c)) {
            endOfField(c);
        } else if (c == dialect.escape) {
            state = State.ESCAPED;
        } else if (c == dialect.delimiter) {
            save();
            state = State.START_FIELD;
        } else {
            add(c);
            state = State.IN_FIELD;
        }
    }

    private void inQuoted(int c) {
        if (c == END) {
            return;
        }
        if (c == dialect.escape) {
            state = State.ESCAPE_IN_QUOTED;
        } else if (c == dialect.quote && dialect.quoting != PyDialect.NONE) {
            state = dialect.doubleQuote ? State.QUOTE_IN_QUOTED : State.IN_FIELD;
        } else {
            add(c);
        }
    }

    private void quoteInQuoted(int c) {
        if (dialect.quoting != PyDialect.NONE && c == dialect.quote) {
            add(c);
            state = State.IN_QUOTED;
        } else if (c == dialect.delimiter) {
            save();
            state = State.START_FIELD;
        } else if (c == END || isNewline(c)) {
            endOfField(c);
        } else if (!dialect.strict) {
            add(c);
            state = State.IN_FIELD;
        } else {
            throw CsvState.error("'" + PyStr.ofCodePoint(dialect.delimiter) + "' expected after '"
                    + PyStr.ofCodePoint(dialect.quote) + "'");
        }
    }

    private void add(int c) {
        if (field.length() >= limit) {
            throw CsvState.error("field larger than field limit (" + limit + ")");
        }
        field.append(c);
    }

    private void save() {
        PyStr text = field.build();
        field = new PyStrBuilder();
        fields.append(numeric ? ObjectCall.call1(frame, PyFloat.TYPE, text) : text);
        numeric = false;
    }
}
