package org.pyston.modules._io;

import java.util.Arrays;
import org.pyston.ops.CodecText;
import org.pyston.runtime.Frame;
import org.pyston.text.CodecErrorHandler;
import org.pyston.text.CodecException;
import org.pyston.text.Decoded;
import org.pyston.text.PyStr;
import org.pyston.text.Utf8Codec;
import org.pyston.types.codec.JavaCodec;

/** Decodes UTF-8, ASCII and Latin-1 as the input comes. */
final class JavaDecoder implements TextDecoder {
    private static final byte[] NONE = {};

    private final JavaCodec codec;
    private final CodecErrorHandler errors;
    private byte[] rest = NONE;

    JavaDecoder(JavaCodec codec, CodecErrorHandler errors) {
        this.codec = codec;
        this.errors = errors;
    }

    /** Whether this class decodes it without any state but bytes. */
    static boolean knows(JavaCodec codec) {
        return codec == JavaCodec.UTF_8 || codec == JavaCodec.ASCII || codec == JavaCodec.LATIN_1;
    }

    @Override
    public PyStr decode(Frame frame, byte[] input, boolean isFinal) {
        byte[] all = input;
        if (rest.length > 0) {
            all = Arrays.copyOf(rest, rest.length + input.length);
            System.arraycopy(input, 0, all, rest.length, input.length);
        }
        try {
            if (codec != JavaCodec.UTF_8) {
                return codec.decode(all, errors);
            }
            Decoded decoded = Utf8Codec.decode(all, isFinal, errors);
            rest = decoded.consumed() == all.length ? NONE : Arrays.copyOfRange(all, decoded.consumed(), all.length);
            return decoded.text();
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @Override
    public State state(Frame frame) {
        return new State(rest, 0);
    }

    @Override
    public void setState(Frame frame, State state) {
        rest = state.bytes();
    }

    @Override
    public void reset(Frame frame) {
        rest = NONE;
    }
}
