package org.pyston.modules._io;

import java.math.BigInteger;
import java.util.Arrays;
import org.pyston.annotations.PythonMethod;
import org.pyston.numeric.IntMath;
import org.pyston.object.PyNone;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.exception.ExceptionTypes;

/**
 * Positions in a text file. A position is a number that holds where in the bytes to start, the decoder's state there, how
 * many bytes to give the decoder then, and how many of the characters it makes of them to skip. Layout as CPython's cookie.
 */
final class TextPosition {
    private static final int FLAGS = 64;
    private static final int FEED = 96;
    private static final int SKIP = 128;
    private static final int END = 160;
    private static final BigInteger WORD = BigInteger.ONE.shiftLeft(32).subtract(BigInteger.ONE);

    private TextPosition() {
    }

    private static Object cookie(long start, long flags, int feed, int skip, boolean atEnd) {
        if (flags == 0 && feed == 0 && skip == 0 && !atEnd) {
            return start;
        }
        BigInteger all = BigInteger.valueOf(start).or(BigInteger.valueOf(flags).and(WORD).shiftLeft(FLAGS))
                .or(BigInteger.valueOf(feed).shiftLeft(FEED)).or(BigInteger.valueOf(skip).shiftLeft(SKIP));
        return IntMath.box(atEnd ? all.setBit(END) : all);
    }

    private static int word(BigInteger cookie, int at) {
        return cookie.shiftRight(at).and(WORD).intValue();
    }

    @PythonMethod(value = "tell", signature = "($self, /)", doc = "The position, as seek() takes it.")
    static Object tell(Frame frame, PyTextIOWrapper self) {
        self.checkOpen(frame);
        if (!self.seekable) {
            throw IoErrors.unsupported(frame, "underlying stream is not seekable");
        }
        if (!self.telling) {
            throw Errors.make(ExceptionTypes.OS_ERROR, "telling position disabled by next() call");
        }
        TextWriting.writePending(frame, self);
        ObjectCall.callMethod(frame, self, IoArgs.FLUSH);
        Object bytes = ObjectCall.callMethod(frame, self.buffer, IoArgs.TELL);
        if (self.decoder == null || self.snapshot == null || self.snapshotState == null) {
            return bytes;
        }
        long start = NumberIndex.asLong(frame, bytes, ExceptionTypes.OVERFLOW_ERROR) - self.snapshot.length;
        if (self.used == 0) {
            return cookie(start, self.snapshotState.flags(), 0, 0, false);
        }
        TextDecoder.State saved = self.decoder.state(frame);
        try {
            return find(frame, self, start);
        } finally {
            self.decoder.setState(frame, saved);
        }
    }

    /** Feeds the decoder what it was fed before, until it has made the characters that were given out. */
    private static Object find(Frame frame, PyTextIOWrapper self, long snapshotStart) {
        TextDecoder decoder = self.decoder;
        byte[] input = self.snapshot;
        int skip = self.used;
        long start = snapshotStart;
        long flags = self.snapshotState.flags();
        int from = safeStart(frame, self, skip);
        decoder.setState(frame, new TextDecoder.State(new byte[0], flags));
        if (from > 0) {
            skip -= decoder.decode(frame, Arrays.copyOf(input, from), false).length();
            start += from;
            flags = decoder.state(frame).flags();
        }
        if (skip == 0) {
            return cookie(start, flags, 0, 0, false);
        }
        int feed = 0;
        int made = 0;
        for (int i = from; i < input.length; i++) {
            feed++;
            made += decoder.decode(frame, new byte[] {input[i]}, false).length();
            TextDecoder.State state = decoder.state(frame);
            if (state.bytes().length == 0 && made <= skip) { // a place to start at
                start += feed;
                skip -= made;
                flags = state.flags();
                feed = 0;
                made = 0;
            }
            if (made >= skip) {
                return cookie(start, flags, feed, skip, false);
            }
        }
        made += decoder.decode(frame, new byte[0], true).length();
        if (made < skip) {
            throw Errors.make(ExceptionTypes.OS_ERROR, "can't reconstruct logical file position");
        }
        return cookie(start, flags, feed, skip, true);
    }

    /** A number of bytes after which the decoder holds nothing, and has made at most {@code skip} characters. */
    private static int safeStart(Frame frame, PyTextIOWrapper self, int skip) {
        int guess = (int) Math.min(self.snapshot.length, self.ratio * skip);
        int back = 1;
        while (guess > 0) {
            self.decoder.setState(frame, new TextDecoder.State(new byte[0], self.snapshotState.flags()));
            int made = self.decoder.decode(frame, Arrays.copyOf(self.snapshot, guess), false).length();
            if (made <= skip) {
                TextDecoder.State state = self.decoder.state(frame);
                if (state.bytes().length == 0) {
                    return guess;
                }
                guess -= state.bytes().length;
                back = 1;
            } else {
                guess -= back;
                back *= 2;
            }
        }
        return 0;
    }

    @PythonMethod(value = "seek", signature = "($self, cookie, whence=0, /)", doc = "Goes to a position that tell() gave.")
    static Object seek(Frame frame, PyTextIOWrapper self, Object cookie, int whence) {
        self.checkOpen(frame);
        if (!self.seekable) {
            throw IoErrors.unsupported(frame, "underlying stream is not seekable");
        }
        Object place = NumberIndex.index(frame, cookie);
        boolean zero = place instanceof Long n && n == 0;
        if (whence == 1) {
            if (!zero) {
                throw IoErrors.unsupported(frame, "can't do nonzero cur-relative seeks");
            }
            place = ObjectCall.callMethod(frame, self, IoArgs.TELL);
        } else if (whence == 2) {
            if (!zero) {
                throw IoErrors.unsupported(frame, "can't do nonzero end-relative seeks");
            }
            return seekEnd(frame, self);
        } else if (whence != 0) {
            throw Errors.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
        }
        BigInteger all = IntArithmetic.big(place);
        if (all.signum() < 0) {
            throw Errors.valueError("negative seek position " + ObjectRepr.repr(frame, place));
        }
        ObjectCall.callMethod(frame, self, IoArgs.FLUSH);
        long start = all.longValue();
        ObjectCall.callMethod(frame, self.buffer, IoArgs.SEEK, start);
        forget(self);
        long flags = word(all, FLAGS);
        int feed = word(all, FEED);
        int skip = word(all, SKIP);
        if (self.decoder != null) {
            self.snapshot = new byte[0];
            self.snapshotState = new TextDecoder.State(new byte[0], flags);
            if (all.equals(BigInteger.ZERO)) {
                self.decoder.reset(frame);
            } else {
                self.decoder.setState(frame, self.snapshotState);
            }
        }
        if (skip > 0) {
            skip(frame, self, flags, feed, skip, all.testBit(END));
        }
        if (self.writable) {
            self.codec.setEncoderState(frame, start == 0 && flags == 0);
        }
        return cookie;
    }

    private static void skip(Frame frame, PyTextIOWrapper self, long flags, int feed, int skip, boolean atEnd) {
        Object bytes = ObjectCall.callMethod(frame, self.buffer, IoArgs.READ, (long) feed);
        if (!(bytes instanceof PyBytes b)) {
            throw Errors.typeError("underlying read() should have returned a bytes object, not '"
                    + org.pyston.object.PyType.of(bytes).name() + "'");
        }
        self.snapshot = b.array();
        self.snapshotState = new TextDecoder.State(new byte[0], flags);
        self.setDecoded(self.decoder.decode(frame, b.array(), atEnd));
        if (self.decoded.length() < skip) {
            throw Errors.make(ExceptionTypes.OS_ERROR, "can't restore logical file position");
        }
        self.used = skip;
    }

    private static void forget(PyTextIOWrapper self) {
        self.setDecoded(PyStr.EMPTY);
        self.snapshot = null;
        self.snapshotState = null;
    }

    private static Object seekEnd(Frame frame, PyTextIOWrapper self) {
        ObjectCall.callMethod(frame, self, IoArgs.FLUSH);
        forget(self);
        if (self.decoder != null) {
            self.decoder.reset(frame);
        }
        Object end = ObjectCall.callMethod(frame, self.buffer, IoArgs.SEEK, 0L, 2L);
        if (self.writable) {
            self.codec.setEncoderState(frame, end instanceof Long n && n == 0);
        }
        return end;
    }

    @PythonMethod(value = "truncate", signature = "($self, pos=None, /)", doc = "Cuts or extends the file.")
    static Object truncate(Frame frame, PyTextIOWrapper self, Object pos) {
        self.checkReady();
        ObjectCall.callMethod(frame, self, IoArgs.FLUSH);
        return ObjectCall.callMethod(frame, self.buffer, IoArgs.TRUNCATE, pos == null ? PyNone.NONE : pos);
    }
}
