package org.pyston.types.function;

import org.pyston.annotations.PythonGetter;
import org.pyston.object.PyNone;
import org.pyston.text.PyStr;

/** The attributes that all descriptors of built-in types have. */
final class DescriptorAttributes {
    private DescriptorAttributes() {
    }

    @PythonGetter(value = "__objclass__", member = true)
    static Object getOwner(PyDescriptor self) {
        return self.owner();
    }

    @PythonGetter(value = "__name__", member = true)
    static Object getName(PyDescriptor self) {
        return self.name();
    }

    @PythonGetter("__qualname__")
    static Object getQualname(PyDescriptor self) {
        return PyStr.of(self.owner().qualname() + "." + self.name());
    }

    @PythonGetter("__doc__")
    static Object getDoc(PyDescriptor self) {
        return self.doc().isEmpty() ? PyNone.NONE : PyStr.of(self.doc());
    }
}
