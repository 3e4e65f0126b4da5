package org.pyston.modules.marshal;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.ops.BytesLike;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** The module {@code marshal}. The form is CPython's version 4, but for code objects, which have one of their own. */
@PythonModule(value = "marshal", doc = "Writes and reads values of built-in types.")
public final class MarshalModule {
    private static final PyStr READ = PyStr.of("read");
    private static final PyStr WRITE = PyStr.of("write");

    private MarshalModule() {
    }

    @PythonConstant("version")
    static long version() {
        return 4;
    }

    @PythonFunction(value = "dumps", signature = "(value, version=4, /)", doc = "The value as bytes.")
    static Object dumps(Frame frame, Object value, int version) {
        return BytesLike.make(new MarshalWriter(frame, version).write(value));
    }

    @PythonFunction(value = "dump", signature = "(value, file, version=4, /)", doc = "Writes the value to a file.")
    static Object dump(Frame frame, Object value, Object file, int version) {
        return ObjectCall.callMethod(frame, file, WRITE, dumps(frame, value, version));
    }

    @PythonFunction(value = "loads", signature = "(bytes, /)", doc = "The value that bytes hold; more bytes are ignored.")
    static Object loads(Frame frame, Object bytes) {
        byte[] data = BytesLike.read(frame, bytes);
        return new MarshalReader(frame, new MarshalInput.Bytes(data)).value();
    }

    @PythonFunction(value = "load", signature = "(file, /)", doc = "Reads one value from a file.")
    static Object load(Frame frame, Object file) {
        Object probe = ObjectCall.callMethod(frame, file, READ, 0L);
        if (!BytesLike.isBytes(probe)) {
            throw Errors.typeError("file.read() returned not bytes but "
                    + org.pyston.object.PyType.of(probe).name());
        }
        return new MarshalReader(frame, new MarshalInput.File(frame, file)).value();
    }
}
