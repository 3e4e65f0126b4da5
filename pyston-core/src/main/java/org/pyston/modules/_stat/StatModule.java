package org.pyston.modules._stat;

import org.pyston.annotations.ModuleInit;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.module.PyModule;

/** The module {@code _stat}: the bits of {@code st_mode}, with the values of Linux. */
@PythonModule(value = "_stat", doc = "Helpers of the module stat.")
public final class StatModule {
    private static final String NAMES = ""
            + "SF_APPEND=262144 SF_ARCHIVED=65536 SF_IMMUTABLE=131072 SF_NOUNLINK=1048576 SF_SNAPSHOT=2097152 "
            + "ST_ATIME=7 ST_CTIME=9 ST_DEV=2 ST_GID=5 ST_INO=1 ST_MODE=0 ST_MTIME=8 ST_NLINK=3 ST_SIZE=6 "
            + "ST_UID=4 S_ENFMT=1024 S_IEXEC=64 S_IFBLK=24576 S_IFCHR=8192 S_IFDIR=16384 S_IFDOOR=0 "
            + "S_IFIFO=4096 S_IFLNK=40960 S_IFPORT=0 S_IFREG=32768 S_IFSOCK=49152 S_IFWHT=0 S_IREAD=256 "
            + "S_IRGRP=32 S_IROTH=4 S_IRUSR=256 S_IRWXG=56 S_IRWXO=7 S_IRWXU=448 S_ISGID=1024 S_ISUID=2048 "
            + "S_ISVTX=512 S_IWGRP=16 S_IWOTH=2 S_IWRITE=128 S_IWUSR=128 S_IXGRP=8 S_IXOTH=1 S_IXUSR=64 "
            + "UF_APPEND=4 UF_COMPRESSED=32 UF_HIDDEN=32768 UF_IMMUTABLE=2 UF_NODUMP=1 UF_NOUNLINK=16 "
            + "UF_OPAQUE=8";
    private static final int FORMAT = 0170000;
    private static final String TYPES = "?pc?d?b?-?l?s???";

    private StatModule() {
    }

    @ModuleInit
    static void init(Frame frame, PyModule module) {
        for (int at = 0, end; at < NAMES.length(); at = end + 1) {
            int equals = NAMES.indexOf('=', at);
            end = NAMES.indexOf(' ', equals);
            end = end < 0 ? NAMES.length() : end;
            module.dict().putStr(PyStr.of(NAMES.substring(at, equals)), Long.valueOf(NAMES.substring(equals + 1, end)));
        }
    }

    private static boolean is(long mode, int type) {
        return (mode & FORMAT) == type;
    }

    @PythonFunction(value = "S_IMODE", signature = "(mode, /)", textSignature = false, doc = "The bits that chmod() can set.")
    static long permissions(Frame frame, long mode) {
        return mode & 07777;
    }

    @PythonFunction(value = "S_IFMT", signature = "(mode, /)", textSignature = false, doc = "The bits of the file type.")
    static long format(Frame frame, long mode) {
        return mode & FORMAT;
    }

    @PythonFunction(value = "S_ISDIR", signature = "(mode, /)", textSignature = false, doc = "Whether it is a directory.")
    static boolean isDirectory(Frame frame, long mode) {
        return is(mode, 0040000);
    }

    @PythonFunction(value = "S_ISCHR", signature = "(mode, /)", textSignature = false, doc = "Whether it is a character device.")
    static boolean isCharacterDevice(Frame frame, long mode) {
        return is(mode, 0020000);
    }

    @PythonFunction(value = "S_ISBLK", signature = "(mode, /)", textSignature = false, doc = "Whether it is a block device.")
    static boolean isBlockDevice(Frame frame, long mode) {
        return is(mode, 0060000);
    }

    @PythonFunction(value = "S_ISREG", signature = "(mode, /)", textSignature = false, doc = "Whether it is a regular file.")
    static boolean isRegular(Frame frame, long mode) {
        return is(mode, 0100000);
    }

    @PythonFunction(value = "S_ISFIFO", signature = "(mode, /)", textSignature = false, doc = "Whether it is a named pipe.")
    static boolean isPipe(Frame frame, long mode) {
        return is(mode, 0010000);
    }

    @PythonFunction(value = "S_ISLNK", signature = "(mode, /)", textSignature = false, doc = "Whether it is a symbolic link.")
    static boolean isLink(Frame frame, long mode) {
        return is(mode, 0120000);
    }

    @PythonFunction(value = "S_ISSOCK", signature = "(mode, /)", textSignature = false, doc = "Whether it is a socket.")
    static boolean isSocket(Frame frame, long mode) {
        return is(mode, 0140000);
    }

    @PythonFunction(value = "S_ISDOOR", signature = "(mode, /)", textSignature = false, doc = "False: Linux has no such files.")
    static boolean isDoor(Frame frame, long mode) {
        return false;
    }

    @PythonFunction(value = "S_ISPORT", signature = "(mode, /)", textSignature = false, doc = "False: Linux has no such files.")
    static boolean isPort(Frame frame, long mode) {
        return false;
    }

    @PythonFunction(value = "S_ISWHT", signature = "(mode, /)", textSignature = false, doc = "False: Linux has no such files.")
    static boolean isWht(Frame frame, long mode) {
        return false;
    }

    @PythonFunction(value = "filemode", signature = "(mode, /)", textSignature = false, doc = "The mode as ls -l shows it.")
    static String fileMode(Frame frame, long mode) {
        StringBuilder out = new StringBuilder().append(TYPES.charAt((int) (mode >> 12) & 15));
        String letters = "rwxrwxrwx";
        for (int i = 0; i < 9; i++) {
            out.append((mode >> 8 - i & 1) != 0 ? letters.charAt(i) : '-');
        }
        special(out, mode, 04000, 3, 's', 'S');
        special(out, mode, 02000, 6, 's', 'S');
        special(out, mode, 01000, 9, 't', 'T');
        return out.toString();
    }

    private static void special(StringBuilder out, long mode, int bit, int at, char with, char without) {
        if ((mode & bit) != 0) {
            out.setCharAt(at, out.charAt(at) == 'x' ? with : without);
        }
    }
}
