/** Methods of {@code object} that are longer than a line: dir() and pickling. */
package org.pyston.types.object;
