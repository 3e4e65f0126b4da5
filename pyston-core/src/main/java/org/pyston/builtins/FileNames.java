package org.pyston.builtins;

import java.nio.charset.StandardCharsets;
import org.pyston.importer.SourceCompiler;
import org.pyston.object.PyType;
import org.pyston.ops.SpecialMethod;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.str.PyStrInstance;

/** File names as arguments: str, bytes, or an object with {@code __fspath__} (CPython's PyUnicode_FSDecoder). */
final class FileNames {
    private static final PyStr FSPATH = PyStr.of("__fspath__");

    private FileNames() {
    }

    static String decode(Frame frame, Object name) {
        Object plain = name;
        if (!isPath(plain)) {
            plain = SpecialMethod.call(frame, name, FSPATH);
            if (plain == null) {
                throw Errors.typeError("expected str, bytes or os.PathLike object, not " + PyType.of(name).name());
            }
            if (!isPath(plain)) {
                throw Errors.typeError("expected " + PyType.of(name).name() + ".__fspath__() to return str or bytes, not "
                        + PyType.of(plain).name());
            }
        }
        PyStr s = PyStrInstance.valueOrNull(plain);
        String path = s != null ? s.toString()
                : new String(SourceCompiler.bytesOf(frame, plain), StandardCharsets.UTF_8);
        if (path.indexOf('\0') >= 0) {
            throw Errors.valueError("embedded null character");
        }
        return path;
    }

    private static boolean isPath(Object value) {
        return PyStrInstance.isStr(value) || PyType.of(value).builtinBase().name().equals("bytes");
    }
}
