package org.pyston.code;

/** Reads what {@link CodeUnitWriter} wrote. */
public final class CodeUnitReader {

    private CodeUnitReader() {
    }

    /**
     * The outermost unit. Bodies are decoded when they are asked for, so the array must not change any more. The checksum makes
     * sure that they can be, unless somebody forged it: then {@code body()} throws IllegalStateException.
     *
     * @param filename what {@code filename()} of the units is to be
     * @throws BadCodeUnitException if the bytes are damaged or of another version
     */
    public static CodeUnit read(byte[] file, String filename) throws BadCodeUnitException {
        return open(file, filename).top();
    }

    /** The same, with everything decoded: for bytes of unknown origin. */
    public static CodeUnit readAll(byte[] file, String filename) throws BadCodeUnitException {
        UnitFile units = open(file, filename);
        try {
            units.decodeAll();
        } catch (RuntimeException | StackOverflowError e) {
            throw new BadCodeUnitException("damaged code units", e);
        }
        return units.top();
    }

    private static UnitFile open(byte[] file, String filename) throws BadCodeUnitException {
        int prefix = CodeUnitWriter.PREFIX;
        if (file.length < prefix + 4) {
            throw new BadCodeUnitException("too short", null);
        }
        int versionLength = prefix - 4;
        for (int i = 0; i < versionLength; i++) {
            if (file[i] != CodeUnitWriter.magicAndVersion(i)) {
                throw new BadCodeUnitException("not code units of this version", null);
            }
        }
        if (bigEndian(file, versionLength) != CodeUnitWriter.checksum(file)) {
            throw new BadCodeUnitException("damaged code units", null);
        }
        try {
            return new UnitFile(file, filename);
        } catch (RuntimeException e) {
            throw new BadCodeUnitException("damaged code units", e);
        }
    }

    static int bigEndian(byte[] bytes, int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
    }
}
