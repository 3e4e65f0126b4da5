package org.pyston.ast;

/** A complex number with a real part; only in trees that a program made. */
public record ComplexValue(double real, double imaginary) {
}
