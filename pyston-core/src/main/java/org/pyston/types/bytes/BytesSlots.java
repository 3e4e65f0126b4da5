package org.pyston.types.bytes;

import org.pyston.annotations.Slot;
import org.pyston.runtime.Errors;

/** The slots of {@code bytes} that bytearray does not share. */
final class BytesSlots {
    private BytesSlots() {
    }

    @Slot("__hash__")
    static long hash(PyBytes self) {
        return self.hash();
    }

    @Slot("__buffer__")
    static Object buffer(PyBytes self, int flags) {
        if ((flags & PyBuffer.WRITABLE) != 0) {
            throw Errors.bufferError("Object is not writable.");
        }
        return new PyBuffer(self, self.array(), 0, self.size(), true);
    }
}
