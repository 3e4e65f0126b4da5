package org.pyston.text;

/**
 * An error of a codec that its handler did not repair. The runtime makes a UnicodeDecodeError or UnicodeEncodeError of
 * the one part that is set, or a TypeError of the message if none is. No stack trace.
 */
public final class CodecException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient CodecErrorHandler.DecodeError decodeError;
    private final transient CodecErrorHandler.EncodeError encodeError;

    public CodecException(CodecErrorHandler.DecodeError error) {
        super(error.reason(), null, false, false);
        decodeError = error;
        encodeError = null;
    }

    public CodecException(CodecErrorHandler.EncodeError error) {
        super(error.reason(), null, false, false);
        decodeError = null;
        encodeError = error;
    }

    /** A handler that is not for this kind of error (TypeError). */
    public CodecException(String message) {
        super(message, null, false, false);
        decodeError = null;
        encodeError = null;
    }

    /** The error if it was one of decoding, else null. */
    public CodecErrorHandler.DecodeError decodeError() {
        return decodeError;
    }

    /** The error if it was one of encoding, else null. */
    public CodecErrorHandler.EncodeError encodeError() {
        return encodeError;
    }
}
