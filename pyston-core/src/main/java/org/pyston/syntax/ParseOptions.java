package org.pyston.syntax;

/**
 * How to parse.
 *
 * @param allowIncompleteInput a text that lacks its end gives the message "incomplete input" (codeop)
 * @param dontImplyDedent the end of an interactive text does not end its blocks (codeop)
 * @param maxIntDigits the longest decimal literal, 0 for no limit ({@code sys.set_int_max_str_digits})
 * @param barryAsBdfl {@code <>} in place of {@code !=} (PEP 401)
 * @param warnings who hears of invalid escapes; null for nobody
 * @param names the characters of {@code \N{...}}; null for the Unicode table of {@code org.pyston.text}
 */
public record ParseOptions(boolean allowIncompleteInput, boolean dontImplyDedent, int maxIntDigits, boolean barryAsBdfl,
        SyntaxWarningListener warnings, CharacterNames names) {

    /** What {@code ast.parse(text)} uses, without a listener. */
    public static final ParseOptions DEFAULT = new ParseOptions(false, false, 4300, false, null, null);

    /** The same with another listener. */
    public ParseOptions withWarnings(SyntaxWarningListener listener) {
        return new ParseOptions(allowIncompleteInput, dontImplyDedent, maxIntDigits, barryAsBdfl, listener, names);
    }

    /** The same with the flags that codeop sets. */
    public ParseOptions withIncompleteInput(boolean allow, boolean noDedent) {
        return new ParseOptions(allow, noDedent, maxIntDigits, barryAsBdfl, warnings, names);
    }
}
