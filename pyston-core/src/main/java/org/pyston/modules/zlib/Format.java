package org.pyston.modules.zlib;

/** What surrounds deflated data, as the parameter wbits says it. */
enum Format {
    ZLIB, RAW, GZIP, AUTOMATIC;

    private static final int MIN_BITS = 8;
    private static final int MAX_BITS = 15;

    private static boolean inRange(int bits) {
        return bits >= MIN_BITS && bits <= MAX_BITS;
    }

    /** For compression; null for a value that zlib refuses. */
    static Format ofCompression(int wbits) {
        Format format = ofDecompression(wbits);
        return format == AUTOMATIC || wbits == 0 || wbits == 16 ? null : format;
    }

    /** For decompression; null for a value that zlib refuses. */
    static Format ofDecompression(int wbits) {
        if (wbits == 0 || inRange(wbits)) {
            return ZLIB;
        }
        if (inRange(-wbits)) {
            return RAW;
        }
        if (wbits == 16 || inRange(wbits - 16)) {
            return GZIP;
        }
        return wbits == 32 || inRange(wbits - 32) ? AUTOMATIC : null;
    }
}
