package org.pyston.types.function;

import org.pyston.annotations.PythonMethod;
import org.pyston.runtime.Frame;

/** Pickling of members. */
final class MemberReduce {
    private MemberReduce() {
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false)
    static Object reduce(Frame frame, PyMemberDescriptor self) {
        return DescriptorSignature.reduceToGetattr(frame, self.owner(), self.name());
    }
}
