/** The type {@code str}; the strings themselves are {@link org.pyston.text.PyStr}. */
package org.pyston.types.str;
