/**
 * Type variables, type aliases and {@code Generic}: what the syntax of PEP 695 makes. They call functions of {@code typing.py}
 * where CPython's do. Source: PEP 484, 612, 646, 695; CPython's typevarobject.c.
 */
package org.pyston.types.typing;
