package org.pyston.modules.fcntl;

import java.io.IOException;
import org.pyston.annotations.ModuleInit;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.modules.select.Descriptors;
import org.pyston.ops.NumberIndex;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.io.ErrnoException;
import org.pyston.runtime.io.FileDescriptors;
import org.pyston.runtime.io.OpenFile;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.OsErrors;
import org.pyston.types.module.PyModule;

/** {@code fcntl}: what the table of descriptors can do; ioctl and file locks are not there. */
@PythonModule(value = "fcntl", doc = "Control of file descriptors.")
final class FcntlModule {
    private static final int NON_BLOCKING = 0x800;

    private FcntlModule() {
    }

    @ModuleInit
    static void init(Frame frame, PyModule module) {
        String all = FcntlConstants.ALL;
        for (int from = 0; from < all.length();) {
            int middle = all.indexOf(' ', from);
            int end = all.indexOf(' ', middle + 1);
            module.dict().putStr(PyStr.intern(all.substring(from, middle)), Long.parseLong(all.substring(middle + 1, end)));
            from = end + 1;
        }
    }

    @PythonFunction(value = "fcntl", signature = "($module, fd, cmd, arg=0, /)", doc = "Does a command with a descriptor.")
    static Object fcntl(Frame frame, Object fd, int cmd, Object arg) {
        int number = Descriptors.of(frame, fd);
        if (!NumberIndex.isIndex(arg)) {
            throw Errors.notImplemented("fcntl.fcntl() with a buffer");
        }
        int value = NumberIndex.asInt(frame, arg, ExceptionTypes.OVERFLOW_ERROR);
        FileDescriptors files = FileDescriptors.of(frame.interpreter());
        try {
            return (long) command(files, number, files.get(number), cmd, value);
        } catch (IOException e) {
            throw OsErrors.from(e, null);
        }
    }

    private static int command(FileDescriptors files, int fd, OpenFile file, int cmd, int arg) throws IOException {
        switch (cmd) {
            case 0: // F_DUPFD
            case 1030: // F_DUPFD_CLOEXEC
                int copy = files.addFrom(arg, file);
                files.setInheritable(copy, cmd == 0);
                return copy;
            case 1: // F_GETFD
                return files.isInheritable(fd) ? 0 : 1;
            case 2: // F_SETFD
                files.setInheritable(fd, (arg & 1) == 0);
                return 0;
            case 3: // F_GETFL
                return file.accessMode() | (file.isBlocking() ? 0 : NON_BLOCKING);
            case 4: // F_SETFL
                file.setBlocking((arg & NON_BLOCKING) == 0);
                return 0;
            default:
                throw new ErrnoException(OsErrors.EINVAL);
        }
    }

    @PythonFunction(value = "ioctl", signature = "($module, fd, request, arg=0, mutate_flag=True, /)",
            doc = "Not there: Java has no such call.")
    static Object ioctl(Frame frame, Object fd, Object request, Object arg, boolean mutate) {
        Descriptors.of(frame, fd);
        throw OsErrors.of(OsErrors.ENOTTY, null);
    }

    @PythonFunction(value = "flock", signature = "($module, fd, operation, /)", doc = "Not implemented.")
    static Object flock(Frame frame, Object fd, int operation) {
        Descriptors.of(frame, fd);
        throw Errors.notImplemented("fcntl.flock()");
    }

    @PythonFunction(value = "lockf", signature = "($module, fd, cmd, len=0, start=0, whence=0, /)", doc = "Not implemented.")
    static Object lockf(Frame frame, Object fd, int cmd, Object len, Object start, int whence) {
        Descriptors.of(frame, fd);
        throw Errors.notImplemented("fcntl.lockf()");
    }
}
