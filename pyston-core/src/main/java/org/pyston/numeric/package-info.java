/**
 * Numbers without Python objects: parsing, printing, hashing, rounding and the arithmetic where Python and Java
 * disagree, on {@code long}, {@code BigInteger} and {@code double}. Uses {@code org.pyston.text} only; usable before
 * any runtime exists. Bad input is a {@link org.pyston.numeric.NumericException}, whose kind and text the runtime
 * turns into the Python exception.
 */
package org.pyston.numeric;
