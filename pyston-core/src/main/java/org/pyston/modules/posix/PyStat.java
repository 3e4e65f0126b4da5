package org.pyston.modules.posix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.pyston.object.PyType;
import org.pyston.runtime.io.FileOpener;
import org.pyston.runtime.io.OpenFile;
import org.pyston.types.structseq.StructSequence;
import org.pyston.types.tuple.PyTuple;

/** {@code os.stat_result}, from what Java tells of a file. */
final class PyStat {
    static final PyType TYPE = StructSequence.define("os", "stat_result", "What stat() tells of a file.", 10, "st_mode",
            "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", null, null, null, "st_atime", "st_mtime",
            "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks", "st_rdev");
    private static final LinkOption[] FOLLOW = {};
    private static final LinkOption[] NO_FOLLOW = {LinkOption.NOFOLLOW_LINKS};
    private static final int BLOCK = 4096;

    private PyStat() {
    }

    static PyTuple of(Path path, boolean follow) throws IOException {
        return of(Files.readAttributes(path, "unix:*", follow ? FOLLOW : NO_FOLLOW));
    }

    /** That of an open file: of its name while the name leads to it. */
    static PyTuple of(OpenFile file) throws IOException {
        Path path = file.path();
        if (path != null && FileOpener.isStillAt(file, path)) {
            return of(path, true);
        }
        long now = System.currentTimeMillis() * 1_000_000L;
        return make(file.typeBits() | 0x180, file.hashCode(), 0, path == null ? 1 : 0, 0, 0, file.size(), now, now, now, 0);
    }

    private static PyTuple of(Map<String, Object> a) {
        return make(number(a, "mode"), number(a, "ino"), number(a, "dev"), number(a, "nlink"), number(a, "uid"),
                number(a, "gid"), number(a, "size"), time(a, "lastAccessTime"), time(a, "lastModifiedTime"), time(a, "ctime"),
                number(a, "rdev"));
    }

    private static PyTuple make(long mode, long ino, long dev, long links, long uid, long gid, long size, long atime,
            long mtime, long ctime, long rdev) {
        return StructSequence.of(TYPE, mode, ino, dev, links, uid, gid, size, seconds(atime), seconds(mtime),
                seconds(ctime), atime / 1e9, mtime / 1e9, ctime / 1e9, atime, mtime, ctime, (long) BLOCK,
                (size + BLOCK - 1) / BLOCK * (BLOCK / 512), rdev);
    }

    private static long seconds(long nanos) {
        return Math.floorDiv(nanos, 1_000_000_000L);
    }

    private static long number(Map<String, Object> attributes, String name) {
        return attributes.get(name) instanceof Number n ? n instanceof Integer i ? i & 0xFFFF_FFFFL : n.longValue() : 0;
    }

    private static long time(Map<String, Object> attributes, String name) {
        return attributes.get(name) instanceof FileTime t ? t.to(TimeUnit.NANOSECONDS) : 0;
    }
}
