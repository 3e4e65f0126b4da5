package org.pyston.syntax;

import org.pyston.ast.Operator;

/**
 * Makes the tokens of a whole text at once. It stops at the first error, which becomes the last token, so that an error
 * of syntax before it is reported first.
 */
final class Lexer {

    private final LexerState s;
    private final char[] chars;
    private final Indentation indentation;
    private final NumberLexer numbers;
    private final StringLexer strings;
    private final NameTable names = new NameTable();
    private final ParseMode mode;
    private boolean atLineStart = true;
    private boolean hasSoftKeywords;
    /** The last comment on a line with tokens: the NEWLINE token begins there. */
    private int commentStart = -1;
    private int commentCol;

    Lexer(SourceText source, ParseMode mode, ParseOptions options, TokenBuffer tokens) {
        s = new LexerState(source, options, tokens);
        chars = s.chars;
        this.mode = mode;
        indentation = new Indentation(s);
        numbers = new NumberLexer(s);
        strings = new StringLexer(s);
    }

    /** See {@link LexerState#lenient}. */
    Lexer lenient(boolean on) {
        s.lenient = on;
        return this;
    }

    LexerState run() {
        while (step()) {
            // one token after another
        }
        if (hasSoftKeywords && (mode == ParseMode.EXEC || mode == ParseMode.SINGLE)) {
            SoftKeywords.mark(s.tokens);
        }
        return s;
    }

    /** Makes the next token; false at the end or at an error. */
    private boolean step() {
        if (s.fstrings.inText()) {
            return s.fstrings.text();
        }
        if (atLineStart) {
            atLineStart = false;
            if (!indentation.begin()) {
                return false;
            }
        }
        skipSpace();
        s.begin();
        char c = chars[s.pos];
        if (isNameStart(c)) {
            return name();
        }
        if (c >= '0' && c <= '9') {
            return numbers.number();
        }
        return switch (c) {
            case '\n' -> newline();
            case '"', '\'' -> strings.string(s.pos, false, false);
            case '\\' -> continuation();
            case '\0' -> end();
            case '.' -> dot();
            case '(', '[', '{' -> open(c);
            case ')', ']', '}' -> close(c);
            default -> operator(c);
        };
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || c >= '0' && c <= '9';
    }

    private void skipSpace() {
        while (true) {
            char c = chars[s.pos];
            if (c == ' ' || c == '\t' || c == '\f') {
                s.pos++;
            } else if (c == '#') {
                skipComment();
            } else {
                return;
            }
        }
    }

    private void skipComment() {
        int i = s.pos;
        commentStart = i;
        commentCol = i - s.columnBase;
        while (chars[i] != '\n' && i < s.source.length) {
            if (chars[i] >= 0x80) {
                s.wide(chars[i]);
            }
            i++;
        }
        s.pos = i;
    }

    private boolean newline() {
        s.pos++;
        if (s.level == 0) {
            if (commentStart >= 0 && s.tokens.last() != null
                    && commentStart >= s.tokens.last().end) {
                s.start = commentStart;
                s.startCol = commentCol;
            }
            s.emit(PythonGrammar.NEWLINE);
            atLineStart = true;
        }
        s.newLine();
        return true;
    }

    private boolean continuation() {
        if (chars[s.pos + 1] != '\n') {
            if (s.pos + 1 < s.source.length) {
                s.pos++;
            }
            s.failOpen("unexpected character after line continuation character", s.pos);
            return false;
        }
        s.pos += 2;
        if (s.atEnd()) {
            return endOfFile();
        }
        s.newLine();
        return true;
    }

    private boolean endOfFile() {
        if (s.level > 0) {
            return end();
        }
        s.failAtEnd();
        return false;
    }

    private boolean end() {
        if (s.level > 0) {
            s.emit(PythonGrammar.ERROR, null);
            return false;
        }
        PyToken last = s.tokens.last();
        boolean lineOpen = last != null && last.type != PythonGrammar.NEWLINE && last.type != PythonGrammar.DEDENT
                && last.type != PythonGrammar.INDENT;
        if (mode == ParseMode.SINGLE) {
            return endOfInteractive(last != null, lineOpen);
        }
        if (!lineOpen || mode == ParseMode.EXEC) {
            indentation.closeAll();
        }
        s.emit(PythonGrammar.ENDMARKER);
        return false;
    }

    /** The end stands for the end of the line, and ends the blocks unless the options say otherwise. */
    private boolean endOfInteractive(boolean any, boolean lineOpen) {
        if (any) {
            boolean again = true;
            if (lineOpen) {
                s.emit(PythonGrammar.NEWLINE);
                again = !s.options.dontImplyDedent() && indentation.closeAll();
            } else {
                indentation.closeAll();
            }
            if (again) {
                s.emit(PythonGrammar.NEWLINE);
            }
        }
        s.emit(PythonGrammar.ENDMARKER);
        return false;
    }

    private boolean name() {
        int i = s.pos;
        boolean wide = false;
        while (isNamePart(chars[i])) {
            if (chars[i] >= 0x80) {
                wide = true;
                s.wide(chars[i]);
            }
            i++;
        }
        char next = chars[i];
        if ((next == '"' || next == '\'') && i - s.pos <= 2 && StringLexer.isPrefix(chars, s.pos, i)) {
            return strings.prefixed(i);
        }
        s.pos = i;
        if (wide && !Identifiers.check(s, i)) {
            return false;
        }
        int slot = names.lookUp(chars, s.start, i);
        int type = names.type(slot);
        if (type == PythonGrammar.NAME) {
            String value = names.value(slot);
            PyToken last = s.tokens.last();
            if (SoftKeywords.mayBe(value, last)) {
                hasSoftKeywords = true;
            }
            s.emit(PythonGrammar.NAME, value);
        } else {
            keyword(type);
        }
        return true;
    }

    private void keyword(int type) {
        PyToken last = s.tokens.last();
        if (last != null && (type == PythonGrammar.NOT && last.type == PythonGrammar.IS
                || type == PythonGrammar.IN && last.type == PythonGrammar.NOT)) {
            last.type = type == PythonGrammar.NOT ? PythonGrammar.IS_NOT : PythonGrammar.NOT_IN;
            last.end = s.pos;
            last.endLine = s.line;
            last.endCol = s.pos - s.columnBase;
            return;
        }
        if (type == PythonGrammar.WITH) {
            hasSoftKeywords = true;
        }
        s.emit(type);
    }

    private boolean dot() {
        if (chars[s.pos + 1] >= '0' && chars[s.pos + 1] <= '9') {
            return numbers.number();
        }
        if (chars[s.pos + 1] == '.' && chars[s.pos + 2] == '.') {
            s.pos += 3;
            s.emit(PythonGrammar.ELLIPSIS);
        } else {
            s.pos++;
            s.emit(PythonGrammar.DOT);
        }
        return true;
    }

    private boolean open(char c) {
        s.pos++;
        if (!s.push(c)) {
            return false;
        }
        s.fstrings.opened(c);
        s.emit(c == '(' ? PythonGrammar.LPAR : c == '[' ? PythonGrammar.LSQB : PythonGrammar.LBRACE);
        return true;
    }

    private boolean close(char c) {
        s.pos++;
        if (!s.fstrings.mayClose(c)) {
            return false;
        }
        if (s.level == 0 && s.lenient) {
            s.emit(bracket(c));
            return true;
        }
        if (s.level == 0) {
            s.fail("unmatched '" + c + "'", s.pos - 1, s.pos - 1);
            return false;
        }
        s.level--;
        char open = s.brackets[s.level];
        if (!s.lenient && !(open == '(' && c == ')' || open == '[' && c == ']' || open == '{' && c == '}')) {
            mismatch(open, c);
            return false;
        }
        s.fstrings.closed(c);
        s.emit(bracket(c));
        return true;
    }

    private static int bracket(char c) {
        return c == ')' ? PythonGrammar.RPAR : c == ']' ? PythonGrammar.RSQB : PythonGrammar.RBRACE;
    }

    private void mismatch(char open, char c) {
        if (s.fstrings.startsReplacement(s.level) && open == '{') {
            s.failAt("f-string: unmatched '" + c + "'", s.pos - 1);
            return;
        }
        String text = "closing parenthesis '" + c + "' does not match opening parenthesis '" + open + "'";
        if (s.bracketLines[s.level] != s.line) {
            text += " on line " + s.bracketLines[s.level];
        }
        s.failAt(text, s.pos - 1);
    }

    private boolean operator(char c) {
        if ((c == ':' || c == '!') && s.fstrings.ends(c, chars[s.pos + 1])) {
            s.pos++;
            s.emit(c == ':' ? PythonGrammar.COLON : PythonGrammar.EXCLAMATION);
            return true;
        }
        char d = chars[s.pos + 1];
        int type = Operators.of(c, d, chars[s.pos + 1] == 0 ? 0 : chars[s.pos + 2]);
        int length = Operators.length(type);
        int token = Operators.token(type);
        if (token == PythonGrammar.ERROR) {
            s.pos++;
            if (c >= ' ' && c < 0x7F) {
                s.emit(PythonGrammar.OTHER);
                return true;
            }
            Identifiers.refuse(s, c, s.pos - 1);
            return false;
        }
        if (c == '<' && d == '>') {
            return notEqual();
        }
        if (token == PythonGrammar.NOTEQUAL && s.options.barryAsBdfl()) {
            s.pos += 2;
            s.failAt("with Barry as BDFL, use '<>' instead of '!='", s.start);
            return false;
        }
        s.pos += length;
        if (token == PythonGrammar.AUGASSIGN) {
            Operator op = OperatorStack.binary(Operators.augmented(type));
            s.emit(token, op);
        } else {
            s.emit(token);
        }
        return true;
    }

    private boolean notEqual() {
        s.pos += 2;
        s.emit(s.options.barryAsBdfl() ? PythonGrammar.NOTEQUAL : PythonGrammar.OTHER);
        return true;
    }
}
