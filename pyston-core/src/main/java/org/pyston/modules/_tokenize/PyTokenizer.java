package org.pyston.modules._tokenize;

import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.importer.SyntaxErrors;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.BytesLike;
import org.pyston.ops.CodecText;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.syntax.SyntaxException;
import org.pyston.syntax.TokenList;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/**
 * {@code _tokenize.TokenizerIter}. DIFFERS: it reads all lines before it makes the first token, and refuses what CPython's
 * lexer lets pass here: unmatched closing brackets and numbers with leading zeros.
 */
@PythonType(name = "TokenizerIter", module = "_tokenize", doc = "Iterates over the tokens of lines.")
public final class PyTokenizer extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyTokenizerExposed());

    private final Object readline;
    private final PyStr encoding;
    private final boolean extra;
    private TokenList list;
    private TokenPlaces places;
    private int next;

    private PyTokenizer(Object readline, PyStr encoding, boolean extra) {
        super(TYPE);
        this.readline = readline;
        this.encoding = encoding;
        this.extra = extra;
    }

    @PythonNew(signature = "(readline, /, *, encoding=None, extra_tokens=False)")
    static Object make(PyType type, Object readline, PyStr encoding, boolean extra) {
        return new PyTokenizer(readline, encoding, extra);
    }

    private void read(Frame frame) {
        StringBuilder text = new StringBuilder();
        for (String line; (line = line(frame)) != null;) {
            text.append(line);
        }
        boolean complete = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
        int zero = text.indexOf("\0");
        if (zero >= 0) {
            int line = 1;
            for (int i = text.indexOf("\n"); i >= 0 && i < zero; i = text.indexOf("\n", i + 1)) {
                line++;
            }
            throw SyntaxErrors.of(frame, new SyntaxException(SyntaxException.Kind.SYNTAX,
                    "source code cannot contain null bytes", line, 0, line, 0, null), "<string>", null);
        }
        list = TokenList.of(text.toString(), extra);
        places = new TokenPlaces(list.text(), complete);
    }

    /** The next line; null at the end. */
    private String line(Frame frame) {
        Object line;
        try {
            line = ObjectCall.call0(frame, readline);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.STOP_ITERATION)) {
                return null;
            }
            throw e;
        }
        PyStr text;
        if (encoding != null) {
            if (!BytesLike.isBytes(line)) {
                throw Errors.typeError("readline() returned a non-bytes object");
            }
            text = CodecText.decode(frame, line, encoding, PyStr.of("replace"));
        } else {
            text = PyStrInstance.valueOrNull(line);
            if (text == null) {
                throw Errors.typeError("readline() returned a non-string object");
            }
        }
        return text.isEmpty() ? null : text.toString();
    }

    @Slot("__iter__")
    static Object iter(PyTokenizer self) {
        return self;
    }

    @Slot("__next__")
    static Object next(Frame frame, PyTokenizer self) {
        if (self.list == null) {
            self.read(frame);
        }
        while (self.next < self.list.items().size()) {
            TokenList.Item item = self.list.items().get(self.next++);
            if (self.extra || item.kind() != TokenList.Kind.COMMENT && item.kind() != TokenList.Kind.NL) {
                return self.shown(item);
            }
        }
        SyntaxException error = self.list.error();
        if (error != null) {
            throw SyntaxErrors.of(frame, error, "<string>", PyStr.of(self.list.text()));
        }
        return null;
    }

    private PyTuple shown(TokenList.Item item) {
        String text = places.string(item);
        boolean indentation = item.kind() == TokenList.Kind.INDENT || item.kind() == TokenList.Kind.DEDENT;
        boolean newline = item.kind() == TokenList.Kind.NEWLINE;
        if (!extra && (indentation || newline)) {
            long line = places.line(item.start());
            Object place = PyTuple.of(line, indentation ? -1L : places.column(item.start()));
            return PyTuple.of((long) TokenNumbers.of(item.kind()), PyStr.EMPTY, place, place,
                    PyStr.of(places.lines(item)));
        }
        int type = item.kind() == TokenList.Kind.NAME && !extra ? TokenNumbers.ofName(text)
                : item.kind() != TokenList.Kind.OP ? TokenNumbers.of(item.kind())
                : extra ? TokenNumbers.OP : TokenNumbers.ofOperator(text);
        Object start = PyTuple.of(places.line(item.start()), places.column(item.start()));
        Object end = newline || item.kind() == TokenList.Kind.NL
                ? PyTuple.of(places.line(item.start()), places.column(item.start()) + 1)
                : PyTuple.of(places.line(item.end()), places.column(item.end()));
        return PyTuple.of((long) type, PyStr.of(text), start, end, PyStr.of(places.lines(item)));
    }
}
