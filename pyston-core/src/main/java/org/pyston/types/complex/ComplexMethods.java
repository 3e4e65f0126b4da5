package org.pyston.types.complex;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.ops.NumberFormat;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;

/** The methods and attributes of {@code complex}. */
final class ComplexMethods {
    private ComplexMethods() {
    }

    @PythonMethod(value = "conjugate", signature = "($self, /)", doc = "The number with its imaginary part negated.")
    static Object conjugate(PyComplex self) {
        return PyComplex.of(self.real(), -self.imag());
    }

    @PythonMethod(value = "__complex__", signature = "($self, /)", doc = "The number as an exact complex.")
    static Object complex(PyComplex self) {
        return self.plain();
    }

    @PythonMethod(value = "__format__", signature = "($self, format_spec, /)",
            doc = "The number as text by a format specification.")
    static PyStr format(Frame frame, PyComplex self, PyStr spec) {
        return NumberFormat.formatComplex(frame, self, spec);
    }

    @PythonMethod(value = "__getnewargs__", signature = "($self, /)")
    static Object getNewArguments(PyComplex self) {
        return PyTuple.of(self.real(), self.imag());
    }

    @PythonGetter(value = "real", doc = "The real part.", member = true)
    static double real(PyComplex self) {
        return self.real();
    }

    @PythonGetter(value = "imag", doc = "The imaginary part.", member = true)
    static double imag(PyComplex self) {
        return self.imag();
    }
}
