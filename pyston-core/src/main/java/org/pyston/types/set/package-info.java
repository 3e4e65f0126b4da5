/** {@code set} and {@code frozenset}: CPython's table, so that they are iterated in the same order. */
package org.pyston.types.set;
