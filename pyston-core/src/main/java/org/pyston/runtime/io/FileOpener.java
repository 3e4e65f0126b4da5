package org.pyston.runtime.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.pyston.types.exception.OsErrors;

/** {@code open(2)} on Java's channels. */
public final class FileOpener {
    private static final int DEFAULT_MODE = 0x1B6; // 0666

    private FileOpener() {
    }

    /** Opens with Linux's flags; {@code mode} counts when the file is made. The file is under no descriptor yet. */
    public static OpenFile open(Path path, int flags, int mode) throws IOException {
        int access = flags & OpenFlags.ACCESS_MODE;
        if ((flags & OpenFlags.TEMPORARY_FILE) == OpenFlags.TEMPORARY_FILE) {
            throw new ErrnoException(95); // EOPNOTSUPP: the caller makes a file with a name and removes it
        }
        if ((flags & OpenFlags.DIRECTORY) != 0 || access == OpenFlags.READ_ONLY && Files.isDirectory(path)) {
            return directory(path, flags);
        }
        Set<OpenOption> options = options(path, flags, access);
        FileChannel channel = mode == DEFAULT_MODE || (flags & OpenFlags.CREATE) == 0 ? FileChannel.open(path, options)
                : FileChannel.open(path, options, permissions(mode));
        boolean append = (flags & OpenFlags.APPEND) != 0 && access == OpenFlags.READ_WRITE;
        BasicFileAttributes attributes = attributes(path);
        return new ChannelFile(channel, path, attributes == null ? null : attributes.fileKey(), access, append);
    }

    private static OpenFile directory(Path path, int flags) throws IOException {
        if (!Files.isDirectory(path)) {
            throw new ErrnoException(Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? OsErrors.ENOTDIR : OsErrors.ENOENT);
        }
        if ((flags & OpenFlags.ACCESS_MODE) != OpenFlags.READ_ONLY || (flags & OpenFlags.CREATE) != 0) {
            throw new ErrnoException((flags & OpenFlags.EXCLUSIVE) != 0 ? OsErrors.EEXIST : OsErrors.EISDIR);
        }
        if ((flags & OpenFlags.NO_FOLLOW) != 0 && Files.isSymbolicLink(path)) {
            throw new ErrnoException(OsErrors.ENOTDIR);
        }
        if (!Files.isReadable(path)) {
            throw new ErrnoException(OsErrors.EACCES);
        }
        return new DirectoryFile(path);
    }

    private static Set<OpenOption> options(Path path, int flags, int access) throws IOException {
        Set<OpenOption> options = new HashSet<>();
        boolean appendNatively = (flags & OpenFlags.APPEND) != 0 && access == OpenFlags.WRITE_ONLY;
        if (access != OpenFlags.WRITE_ONLY) {
            options.add(StandardOpenOption.READ);
        }
        if (access != OpenFlags.READ_ONLY) {
            options.add(StandardOpenOption.WRITE);
        }
        if (appendNatively) {
            options.add(StandardOpenOption.APPEND);
        }
        boolean create = (flags & OpenFlags.CREATE) != 0;
        if (create && (flags & OpenFlags.EXCLUSIVE) != 0) {
            options.add(access == OpenFlags.READ_ONLY ? createFirst(path) : StandardOpenOption.CREATE_NEW);
        } else if (create) {
            if (access == OpenFlags.READ_ONLY && !Files.exists(path)) {
                createFirst(path);
            }
            options.add(StandardOpenOption.CREATE);
        }
        if ((flags & OpenFlags.TRUNCATE) != 0 && access != OpenFlags.READ_ONLY) {
            if (appendNatively) {
                truncate(path);
            } else {
                options.add(StandardOpenOption.TRUNCATE_EXISTING);
            }
        }
        if ((flags & OpenFlags.NO_FOLLOW) != 0) {
            options.add(LinkOption.NOFOLLOW_LINKS);
        }
        return options;
    }

    /** Java makes a file only when it is opened to write. */
    private static OpenOption createFirst(Path path) throws IOException {
        Files.createFile(path);
        return StandardOpenOption.READ;
    }

    private static void truncate(Path path) throws IOException {
        try {
            FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING).close();
        } catch (NoSuchFileException e) {
            return; // there is nothing to make empty
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> permissions(int mode) {
        return PosixFilePermissions.asFileAttribute(permissionSet(mode));
    }

    /** The permissions of the nine low bits of a mode. */
    public static Set<PosixFilePermission> permissionSet(int mode) {
        Set<PosixFilePermission> set = EnumSet.noneOf(PosixFilePermission.class);
        PosixFilePermission[] all = PosixFilePermission.values(); // owner's read first, others' execute last
        for (int i = 0; i < all.length; i++) {
            if ((mode >> all.length - 1 - i & 1) != 0) {
                set.add(all[i]);
            }
        }
        return set;
    }

    private static BasicFileAttributes attributes(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class);
        } catch (IOException e) {
            return null; // it was removed meanwhile
        }
    }

    /** Whether the name still leads to the file that was opened. */
    public static boolean isStillAt(OpenFile file, Path path) {
        if (!(file instanceof ChannelFile c)) {
            return true;
        }
        BasicFileAttributes now = attributes(path);
        return now != null && c.key() != null && c.key().equals(now.fileKey());
    }
}
