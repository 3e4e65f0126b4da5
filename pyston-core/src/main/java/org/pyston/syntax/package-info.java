/**
 * From source text to syntax tree: a hand-written lexer, an ANTLR grammar whose actions call builder classes, and the
 * diagnosis of syntax errors. {@link org.pyston.syntax.PythonParser} is the entry. Knows no Python objects and no
 * interpreter; holds no state between calls.
 */
package org.pyston.syntax;
