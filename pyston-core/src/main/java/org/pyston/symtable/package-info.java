/**
 * Scope analysis: which names each block of a program binds and uses, and where each of them lives. Two passes:
 * {@link org.pyston.symtable.SymbolTable} collects, {@code ScopeAnalyzer} decides. May use {@code ast}, {@code syntax} and
 * {@code text}; knows no Python objects. Source: language reference 4.2, PEPs 227, 572, 695, 709 and CPython's symtable.
 */
package org.pyston.symtable;
