/**
 * The command line: options, exit codes, the read-eval-print loop.
 *
 * <p>Uses the interpreter through {@code org.pyston.embed}; nothing depends on this package. Its classes are loaded at
 * every start, so they stay few and use no lambdas and no regular expressions.
 */
package org.pyston.cli;
