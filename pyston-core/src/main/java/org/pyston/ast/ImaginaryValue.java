package org.pyston.ast;

/** An imaginary literal such as {@code 2j}: a complex number without a real part. */
public record ImaginaryValue(double imaginary) {
}
