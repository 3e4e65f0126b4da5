package org.pyston.modules.marshal;

import java.util.Arrays;
import org.pyston.ops.BytesLike;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** Where a {@link MarshalReader} has its bytes from. */
interface MarshalInput {
    /** The next byte; -1 at the end. */
    int next();

    /** The next {@code n} bytes; raises EOFError when there are fewer. */
    byte[] take(int n);

    /** An array. */
    final class Bytes implements MarshalInput {
        private final byte[] data;
        private int at;

        Bytes(byte[] data) {
            this.data = data;
        }

        @Override
        public int next() {
            return at < data.length ? data[at++] & 0xFF : -1;
        }

        @Override
        public byte[] take(int n) {
            if (n > data.length - at) {
                throw Errors.eofError("marshal data too short");
            }
            at += n;
            return Arrays.copyOfRange(data, at - n, at);
        }
    }

    /** A file object, of which no more is read than the value needs. */
    final class File implements MarshalInput {
        private static final PyStr READ = PyStr.of("read");
        private final Frame frame;
        private final Object file;

        File(Frame frame, Object file) {
            this.frame = frame;
            this.file = file;
        }

        @Override
        public int next() {
            byte[] one = BytesLike.read(frame, ObjectCall.callMethod(frame, file, READ, 1L));
            return one.length == 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public byte[] take(int n) {
            byte[] bytes = n == 0 ? new byte[0]
                    : BytesLike.read(frame, ObjectCall.callMethod(frame, file, READ, (long) n));
            if (bytes.length < n) {
                throw Errors.eofError("marshal data too short");
            }
            if (bytes.length > n) {
                throw Errors.valueError("read() returned too much data: " + n + " bytes requested, " + bytes.length
                        + " returned");
            }
            return bytes;
        }
    }
}
