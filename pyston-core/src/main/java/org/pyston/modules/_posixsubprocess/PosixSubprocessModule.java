package org.pyston.modules._posixsubprocess;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.modules.posix.PosixState;
import org.pyston.object.PyNone;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.SequenceFast;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.io.FileDescriptors;
import org.pyston.runtime.io.FileNames;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.OsErrors;
import org.pyston.types.tuple.PyTuple;

/** {@code _posixsubprocess}. */
@PythonModule(value = "_posixsubprocess", doc = "Starts child processes for the module subprocess.")
final class PosixSubprocessModule {
    private static final int ARGUMENTS = 23;
    /** What is returned for a child that could not be started: the number of no process. */
    private static final long NO_CHILD = 0x7FFF_FFFEL;

    private PosixSubprocessModule() {
    }

    /**
     * Arguments in CPython's order: args, executables, close_fds, pass_fds, cwd, env, p2cread, p2cwrite, c2pread, c2pwrite,
     * errread, errwrite, errpipe_read, errpipe_write, restore_signals, start_new_session, process_group, gid, extra_groups,
     * uid, umask, preexec_fn, allow_vfork. A failure to start is written into errpipe_write, as the child would.
     */
    @PythonFunction(value = "fork_exec", signature = "($module, /, *args)", textSignature = false,
            doc = "Starts a child process; returns its number.")
    static long forkExec(Frame frame, Object[] args) {
        if (args.length != ARGUMENTS) {
            throw Errors.typeError("fork_exec expected " + ARGUMENTS + " arguments, got " + args.length);
        }
        refuse(frame, args);
        int errorPipe = fd(frame, args[13]);
        ChildStart child = new ChildStart(frame, fd(frame, args[6]), fd(frame, args[9]), fd(frame, args[11]));
        Map<String, String> variables = args[5] == PyNone.NONE ? PosixState.environmentOf(frame) : variables(frame, args[5]);
        List<String> arguments = texts(frame, args[0]);
        List<String> executables = texts(frame, args[1]);
        String stage = ":noexec:chdir";
        try {
            child.directory(args[4] == PyNone.NONE ? null : FileNames.text(FileNames.fspath(frame, args[4])).toString());
            stage = ":";
            child.environment(variables);
            return child.start(child.program(executables), arguments, ObjectIsTrue.isTrue(frame, args[15]));
        } catch (IOException e) {
            report(frame, errorPipe, "OSError:" + Integer.toHexString(OsErrors.errnoOf(e)).toUpperCase(java.util.Locale.ROOT)
                    + stage);
            return NO_CHILD;
        }
    }

    private static int fd(Frame frame, Object o) {
        return NumberIndex.asInt(frame, o, ExceptionTypes.OVERFLOW_ERROR);
    }

    private static void report(Frame frame, int pipe, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        try {
            FileDescriptors.of(frame.interpreter()).get(pipe).write(bytes, 0, bytes.length);
        } catch (IOException e) {
            throw OsErrors.from(e, null);
        }
    }

    /** What a child started by Java cannot have is refused, not ignored. */
    private static void refuse(Frame frame, Object[] args) {
        if (args[21] != PyNone.NONE) {
            throw Errors.notImplemented("subprocess with preexec_fn");
        }
        if (args[3] instanceof PyTuple keep && keep.size() > 1) {
            throw Errors.notImplemented("subprocess with pass_fds");
        }
        if (fd(frame, args[16]) >= 0) {
            throw Errors.notImplemented("subprocess with process_group");
        }
        if (args[17] != PyNone.NONE || args[18] != PyNone.NONE || args[19] != PyNone.NONE) {
            throw Errors.notImplemented("subprocess with user, group or extra_groups");
        }
        if (fd(frame, args[20]) >= 0) {
            throw Errors.notImplemented("subprocess with umask");
        }
    }

    private static List<String> texts(Frame frame, Object sequence) {
        List<String> texts = new ArrayList<>();
        for (Object item : SequenceFast.toArray(frame, sequence)) {
            String text = FileNames.text(FileNames.fspath(frame, item)).toString();
            if (text.indexOf('\0') >= 0) {
                throw Errors.valueError("embedded null byte");
            }
            texts.add(text);
        }
        return texts;
    }

    private static Map<String, String> variables(Frame frame, Object list) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String pair : texts(frame, list)) {
            int at = pair.indexOf('=', 1);
            if (at > 0) {
                variables.put(pair.substring(0, at), pair.substring(at + 1));
            }
        }
        return variables;
    }
}
