package org.pyston.modules._io;

import org.pyston.annotations.PythonMethod;
import org.pyston.ops.BufferBytes;
import org.pyston.runtime.Frame;

/** The writing methods of BufferedWriter and BufferedRandom. */
final class BufferedWriting {
    private BufferedWriting() {
    }

    @PythonMethod(value = "write", signature = "($self, buffer, /)", doc = "Writes bytes through the buffer.")
    static long write(Frame frame, BufferedCore self, Object buffer) {
        self.checkReady();
        BufferBytes bytes = BufferBytes.of(frame, buffer);
        return write(frame, self, bytes.array, bytes.offset, bytes.length);
    }

    static long write(Frame frame, BufferedCore self, byte[] source, int offset, int length) {
        self.enter(frame);
        try {
            self.checkOpen(frame, "write to");
            return self.writeLocked(frame, source, offset, length);
        } finally {
            self.leave();
        }
    }

    @PythonMethod(value = "flush", signature = "($self, /)", doc = "Writes what is in the buffer.")
    static void flush(Frame frame, BufferedCore self) {
        self.checkOpen(frame, "flush of");
        self.enter(frame);
        try {
            self.synchronizeRaw(frame);
        } finally {
            self.leave();
        }
    }

    @PythonMethod(value = "writable", signature = "($self, /)", doc = "Whether it can be written.")
    static Object writable(Frame frame, BufferedCore self) {
        return self.callRaw(frame, IoArgs.WRITABLE);
    }
}
