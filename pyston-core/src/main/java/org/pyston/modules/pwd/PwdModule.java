package org.pyston.modules.pwd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.list.PyList;
import org.pyston.types.structseq.StructSequence;
import org.pyston.types.tuple.PyTuple;

/** {@code pwd}, from /etc/passwd. */
@PythonModule(value = "pwd", doc = "The accounts of users.")
final class PwdModule {
    private static final PyType TYPE = StructSequence.define("pwd", "struct_passwd", "The account of a user.", 7, "pw_name",
            "pw_passwd", "pw_uid", "pw_gid", "pw_gecos", "pw_dir", "pw_shell");

    private PwdModule() {
    }

    @PythonConstant("struct_passwd")
    static Object type() {
        return TYPE;
    }

    /** The fields of the lines of an account file that have at least {@code count} of them. */
    private static List<String[]> lines(String file, int count) {
        List<String[]> entries = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(Path.of(file))) {
                String[] fields = line.split(":", -1);
                if (fields.length >= count && !line.startsWith("#")) {
                    entries.add(fields);
                }
            }
        } catch (IOException e) {
            return entries; // a system without accounts
        }
        return entries;
    }

    private static PyTuple entry(String[] f) {
        return StructSequence.of(TYPE, PyStr.of(f[0]), PyStr.of(f[1]), Long.parseLong(f[2]), Long.parseLong(f[3]),
                PyStr.of(f[4]), PyStr.of(f[5]), PyStr.of(f[6]));
    }

    @PythonFunction(value = "getpwuid", signature = "($module, uidobj, /)", doc = "The account of a user's number.")
    static Object byNumber(Frame frame, Object uid) {
        long number = NumberIndex.asLong(frame, uid, ExceptionTypes.KEY_ERROR);
        for (String[] f : lines("/etc/passwd", 7)) {
            if (f[2].equals(Long.toString(number))) {
                return entry(f);
            }
        }
        throw Errors.keyError(PyStr.of("getpwuid(): uid not found: " + number));
    }

    @PythonFunction(value = "getpwnam", signature = "($module, name, /)", doc = "The account of a user's name.")
    static Object byName(Frame frame, PyStr name) {
        for (String[] f : lines("/etc/passwd", 7)) {
            if (name.contentEquals(f[0])) {
                return entry(f);
            }
        }
        throw Errors.keyError(PyStr.of("getpwnam(): name not found: " + ObjectRepr.repr(frame, name)));
    }

    @PythonFunction(value = "getpwall", signature = "($module, /)", doc = "All accounts.")
    static Object all() {
        PyList all = new PyList();
        for (String[] f : lines("/etc/passwd", 7)) {
            all.append(entry(f));
        }
        return all;
    }
}
