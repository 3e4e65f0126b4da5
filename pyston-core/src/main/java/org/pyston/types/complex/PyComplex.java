package org.pyston.types.complex;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;

/** A {@code complex} number, or an instance of a subclass. */
@PythonType(name = "complex", subclassable = true, textSignature = "(real=0, imag=0)", parts = {ComplexNew.class,
    ComplexSlots.class, ComplexMethods.class}, doc = "A complex number: a real and an imaginary part, both floats.")
public final class PyComplex extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyComplexExposed());

    private final double real;
    private final double imag;

    public PyComplex(PyType type, double real, double imag) {
        super(type);
        this.real = real;
        this.imag = imag;
    }

    public static PyComplex of(double real, double imag) {
        return new PyComplex(TYPE, real, imag);
    }

    public double real() {
        return real;
    }

    public double imag() {
        return imag;
    }

    /** The number as an exact complex. */
    public PyComplex plain() {
        return type() == TYPE ? this : of(real, imag);
    }
}
