package org.pyston.syntax;

/** What is wrong in a replacement field of an f-string. */
final class FieldHints {

    private final GrammarSupport parser;
    private final TokenBuffer tokens;

    FieldHints(GrammarSupport parser) {
        this.parser = parser;
        this.tokens = parser.tokens();
    }

    /** The error in the innermost open field, or null. */
    SyntaxException find(PyToken at) {
        PyToken open = parser.fields.get(parser.fields.size() - 1);
        int i = new SubParser(parser).endOf(SubParser.Part.ASSIGNED, open.index + 1);
        if (i < 0) {
            i = prefix(open.index + 1);
        }
        if (i < 0) {
            return at(open.index + 1, "f-string: expecting a valid expression after '{'");
        }
        int type = type(i);
        if (type == PythonGrammar.EQUAL) {
            type = type(++i);
            if (!endsValue(type)) {
                return at(i, "f-string: expecting '!', or ':', or '}'");
            }
        } else if (!endsValue(type)) {
            return at(i, "f-string: expecting '=', or '!', or ':', or '}'");
        }
        if (type == PythonGrammar.EXCLAMATION) {
            i += 2;
            type = type(i);
            if (type != PythonGrammar.COLON && type != PythonGrammar.RBRACE) {
                return at(i, "f-string: expecting ':' or '}'");
            }
        }
        return type == PythonGrammar.COLON ? at(at.index, "f-string: expecting '}', or format specs") : null;
    }

    /** What could be read of an expression that is wrong further on. */
    private int prefix(int from) {
        if (type(from) == PythonGrammar.YIELD) {
            return from + 1;
        }
        int end = new SubParser(parser).endOf(SubParser.Part.OPERAND, from);
        return end >= 0 && type(end) == PythonGrammar.COMMA ? end + 1 : end;
    }

    private int type(int i) {
        return tokens.clamped(i).type;
    }

    private static boolean endsValue(int type) {
        return type == PythonGrammar.EXCLAMATION || type == PythonGrammar.COLON || type == PythonGrammar.RBRACE;
    }

    private SyntaxException at(int i, String message) {
        PyToken t = tokens.clamped(i);
        return t.type == PythonGrammar.ERROR ? null : parser.error(t, t, message);
    }
}
