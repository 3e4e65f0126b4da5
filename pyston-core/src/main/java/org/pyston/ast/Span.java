package org.pyston.ast;

/**
 * Where a node stands: lines count from 1; columns are offsets in bytes of the line's UTF-8 form and count from 0, as
 * in Python's {@code lineno}, {@code col_offset}, {@code end_lineno} and {@code end_col_offset}.
 */
public record Span(int lineno, int colOffset, int endLineno, int endColOffset) {
}
