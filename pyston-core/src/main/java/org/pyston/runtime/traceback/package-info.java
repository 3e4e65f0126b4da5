/** Prints tracebacks as CPython's C code does: source lines, carets, chains, groups, notes, suggestions. */
package org.pyston.runtime.traceback;
