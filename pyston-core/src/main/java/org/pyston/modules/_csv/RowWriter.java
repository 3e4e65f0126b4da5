package org.pyston.modules._csv;

import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.complex.PyComplex;
import org.pyston.types.str.PyStrInstance;

/** Puts one row together. */
final class RowWriter {
    private final Frame frame;
    private final PyDialect dialect;
    private final PyStrBuilder out = new PyStrBuilder();
    private int fields;
    private boolean lastIsEmpty;

    RowWriter(Frame frame, PyDialect dialect) {
        this.frame = frame;
        this.dialect = dialect;
    }

    void add(Object field) {
        boolean isText = PyStrInstance.isStr(field);
        boolean quoted = switch (dialect.quoting) {
            case PyDialect.ALL -> true;
            case PyDialect.NONNUMERIC -> !isNumber(field);
            case PyDialect.STRINGS -> isText;
            case PyDialect.NOTNULL -> field != PyNone.NONE;
            default -> false;
        };
        PyStr text = isText ? PyStrInstance.valueOf(field)
                : field == PyNone.NONE ? PyStr.EMPTY : ObjectStr.str(frame, field);
        if (field == PyNone.NONE && dialect.quoting == PyDialect.NONNUMERIC) {
            quoted = true;
        }
        if (fields++ > 0) {
            out.append(dialect.delimiter);
        }
        lastIsEmpty = text.isEmpty() && !quoted;
        PyStrBuilder body = new PyStrBuilder(text.length());
        boolean needsQuotes = escape(text, body, quoted);
        if (quoted || needsQuotes) {
            out.append(dialect.quote).append(body.build()).append(dialect.quote);
        } else {
            out.append(body.build());
        }
    }

    private static boolean isNumber(Object value) {
        Slots slots = PyType.slotsOf(value);
        return slots.has(SlotId.INDEX) || slots.has(SlotId.INT) || slots.has(SlotId.FLOAT)
                || value instanceof PyComplex;
    }

    /** Appends the text with its escapes; whether it has to be quoted. */
    private boolean escape(PyStr text, PyStrBuilder body, boolean quoted) {
        boolean quotes = quoted;
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (isSpecial(c)) {
                boolean wantsEscape = false;
                if (dialect.quoting == PyDialect.NONE) {
                    wantsEscape = true;
                } else if (c == dialect.quote) {
                    if (dialect.doubleQuote) {
                        body.append(dialect.quote);
                    } else {
                        wantsEscape = true;
                    }
                } else if (c == dialect.escape) {
                    wantsEscape = true;
                }
                if (wantsEscape) {
                    if (dialect.escape < 0) {
                        throw CsvState.error("need to escape, but no escapechar set");
                    }
                    body.append(dialect.escape);
                } else {
                    quotes = true;
                }
            }
            body.append(c);
        }
        return quotes;
    }

    private boolean isSpecial(int c) {
        if (c == dialect.delimiter || c == dialect.escape || c == dialect.quote || c == '\n' || c == '\r') {
            return true;
        }
        PyStr end = dialect.lineTerminator;
        for (int i = 0; i < end.length(); i++) {
            if (end.codePointAt(i) == c) {
                return true;
            }
        }
        return false;
    }

    /** The row, its end included; raises {@code _csv.Error}. */
    PyStr finish() {
        if (fields == 1 && lastIsEmpty) {
            if (dialect.quoting == PyDialect.NONE || dialect.quoting == PyDialect.STRINGS
                    || dialect.quoting == PyDialect.NOTNULL) {
                throw CsvState.error("single empty field record must be quoted");
            }
            out.append(dialect.quote).append(dialect.quote);
        }
        return out.append(dialect.lineTerminator).build();
    }
}
