package org.pyston.text;

/**
 * What a codec does where it cannot go on: the handlers {@code strict}, {@code ignore} and so on, or one that the program
 * registered. The built-in ones are in {@link CodecErrors}.
 */
public interface CodecErrorHandler {

    /**
     * Bytes that cannot be decoded.
     *
     * @param input all of the input
     * @param start where the bad bytes start in the input
     * @param end where they end
     * @param reason CPython's text
     */
    record DecodeError(String encoding, byte[] input, int start, int end, String reason) {
    }

    /** Code points that cannot be encoded; the components are as in DecodeError. */
    record EncodeError(String encoding, PyStr input, int start, int end, String reason) {
    }

    /**
     * How to go on.
     *
     * @param text what to put in place of the bad part; null if {@code bytes} is to be put there
     * @param bytes only from encoding: bytes to put there as they are, or null
     * @param position where to go on in the input, which must be within it (a registered handler's number is checked
     *     by the one who calls it)
     * @param input only from decoding: the input to go on with if it is another one, or null
     */
    record Repair(PyStr text, byte[] bytes, int position, byte[] input) {
    }

    /**
     * @throws CodecException to stop with this error
     */
    Repair decode(DecodeError error);

    /**
     * @throws CodecException to stop with this error
     */
    Repair encode(EncodeError error);
}
