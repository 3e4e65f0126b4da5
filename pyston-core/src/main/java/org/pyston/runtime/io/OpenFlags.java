package org.pyston.runtime.io;

/** The flags of {@code open(2)} with Linux's numbers. */
public final class OpenFlags {
    public static final int ACCESS_MODE = 3;
    public static final int READ_ONLY = 0;
    public static final int WRITE_ONLY = 1;
    public static final int READ_WRITE = 2;
    public static final int CREATE = 0x40;
    public static final int EXCLUSIVE = 0x80;
    public static final int TRUNCATE = 0x200;
    public static final int APPEND = 0x400;
    public static final int NON_BLOCKING = 0x800;
    public static final int DIRECTORY = 0x10000;
    public static final int NO_FOLLOW = 0x20000;
    public static final int CLOSE_ON_EXEC = 0x80000;
    public static final int PATH = 0x200000;
    public static final int TEMPORARY_FILE = 0x410000;

    private OpenFlags() {
    }
}
