package org.pyston.modules.zlib;

import org.pyston.annotations.PythonConstant;

/** The constants of {@code zlib}. */
final class ZlibConstants {
    private ZlibConstants() {
    }

    @PythonConstant("MAX_WBITS")
    static long maxWbits() {
        return 15;
    }

    @PythonConstant("DEFLATED")
    static long deflated() {
        return 8;
    }

    @PythonConstant("DEF_MEM_LEVEL")
    static long defMemLevel() {
        return 8;
    }

    @PythonConstant("DEF_BUF_SIZE")
    static long defBufSize() {
        return 16384;
    }

    @PythonConstant("Z_NO_COMPRESSION")
    static long zNoCompression() {
        return 0;
    }

    @PythonConstant("Z_BEST_SPEED")
    static long zBestSpeed() {
        return 1;
    }

    @PythonConstant("Z_BEST_COMPRESSION")
    static long zBestCompression() {
        return 9;
    }

    @PythonConstant("Z_DEFAULT_COMPRESSION")
    static long zDefaultCompression() {
        return -1;
    }

    @PythonConstant("Z_FILTERED")
    static long zFiltered() {
        return 1;
    }

    @PythonConstant("Z_HUFFMAN_ONLY")
    static long zHuffmanOnly() {
        return 2;
    }

    @PythonConstant("Z_RLE")
    static long zRle() {
        return 3;
    }

    @PythonConstant("Z_FIXED")
    static long zFixed() {
        return 4;
    }

    @PythonConstant("Z_DEFAULT_STRATEGY")
    static long zDefaultStrategy() {
        return 0;
    }

    @PythonConstant("Z_NO_FLUSH")
    static long zNoFlush() {
        return 0;
    }

    @PythonConstant("Z_PARTIAL_FLUSH")
    static long zPartialFlush() {
        return 1;
    }

    @PythonConstant("Z_SYNC_FLUSH")
    static long zSyncFlush() {
        return 2;
    }

    @PythonConstant("Z_FULL_FLUSH")
    static long zFullFlush() {
        return 3;
    }

    @PythonConstant("Z_FINISH")
    static long zFinish() {
        return 4;
    }

    @PythonConstant("Z_BLOCK")
    static long zBlock() {
        return 5;
    }

    @PythonConstant("Z_TREES")
    static long zTrees() {
        return 6;
    }

    @PythonConstant("ZLIB_VERSION")
    static String zlibVersion() {
        return "1.2.13";
    }

    @PythonConstant("ZLIB_RUNTIME_VERSION")
    static String zlibRuntimeVersion() {
        return "1.2.13";
    }
}
