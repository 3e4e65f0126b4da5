package org.pyston.syntax;

import org.pyston.ast.Mod;

/** One attempt at one text: lexer, parser, and the diagnosis where they fail. */
final class ParseRun {

    private final SourceText text;
    private final ParseMode mode;
    private final ParseOptions options;
    private final TokenBuffer tokens = new TokenBuffer();

    ParseRun(SourceText text, ParseMode mode, ParseOptions options) {
        this.text = text;
        this.mode = mode;
        this.options = options;
    }

    Mod parse() {
        LexerState lexer = new Lexer(text, mode, options, tokens).run();
        PythonGrammar parser = new PythonGrammar(tokens);
        parser.start(text, options);
        try {
            return switch (mode) {
                case EXEC -> parser.fileInput().r;
                case EVAL -> parser.evalInput().r;
                case SINGLE -> single(parser);
                case FUNC_TYPE -> parser.funcTypeInput().r;
            };
        } catch (ParseFailure e) {
            throw new Diagnosis(lexer, parser).explain(null);
        } catch (SyntaxException e) {
            throw new Diagnosis(lexer, parser).explain(e);
        }
    }

    private Mod single(PythonGrammar parser) {
        Mod tree = parser.singleInput().r;
        PyToken rest = tokens.here();
        if (rest.type != PythonGrammar.ENDMARKER && rest.type != PythonGrammar.NEWLINE) {
            PyToken end = tokens.get0(rest.index - 1);
            throw parser.error(end, end, "multiple statements found while compiling a single statement");
        }
        return tree;
    }
}
