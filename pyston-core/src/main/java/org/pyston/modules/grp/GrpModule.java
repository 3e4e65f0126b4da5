package org.pyston.modules.grp;

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

/** {@code grp}, from /etc/group. */
@PythonModule(value = "grp", doc = "The groups of users.")
final class GrpModule {
    private static final PyType TYPE = StructSequence.define("grp", "struct_group", "A group of users.", 4, "gr_name",
            "gr_passwd", "gr_gid", "gr_mem");

    private GrpModule() {
    }

    @PythonConstant("struct_group")
    static Object type() {
        return TYPE;
    }

    private static List<String[]> lines() {
        List<String[]> entries = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(Path.of("/etc/group"))) {
                String[] fields = line.split(":", -1);
                if (fields.length >= 4) {
                    entries.add(fields);
                }
            }
        } catch (IOException e) {
            return entries; // a system without groups
        }
        return entries;
    }

    private static PyTuple entry(String[] f) {
        PyList members = new PyList();
        for (String member : f[3].split(",")) {
            if (!member.isEmpty()) {
                members.append(PyStr.of(member));
            }
        }
        return StructSequence.of(TYPE, PyStr.of(f[0]), PyStr.of(f[1]), Long.parseLong(f[2]), members);
    }

    @PythonFunction(value = "getgrgid", signature = "($module, /, id)", doc = "The group of a number.")
    static Object byNumber(Frame frame, Object id) {
        long number = NumberIndex.asLong(frame, id, ExceptionTypes.KEY_ERROR);
        for (String[] f : lines()) {
            if (f[2].equals(Long.toString(number))) {
                return entry(f);
            }
        }
        throw Errors.keyError(PyStr.of("getgrgid(): gid not found: " + number));
    }

    @PythonFunction(value = "getgrnam", signature = "($module, /, name)", doc = "The group of a name.")
    static Object byName(Frame frame, PyStr name) {
        for (String[] f : lines()) {
            if (name.contentEquals(f[0])) {
                return entry(f);
            }
        }
        throw Errors.keyError(PyStr.of("getgrnam(): name not found: " + ObjectRepr.repr(frame, name)));
    }

    @PythonFunction(value = "getgrall", signature = "($module, /)", doc = "All groups.")
    static Object all() {
        PyList all = new PyList();
        for (String[] f : lines()) {
            all.append(entry(f));
        }
        return all;
    }
}
