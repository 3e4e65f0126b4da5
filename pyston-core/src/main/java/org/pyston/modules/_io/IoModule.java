package org.pyston.modules._io;

import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.ModuleInit;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.module.PyModule;
import org.pyston.types.str.PyStrInstance;

/** {@code _io}. */
@PythonModule(value = "_io", doc = "Files, buffers and text streams; the module io adds their abstract classes.")
@ExportsTypes({PyIOBase.class, PyRawIOBase.class, PyBufferedIOBase.class, PyTextIOBase.class, PyFileIO.class,
        PyBytesIO.class, PyStringIO.class, PyBufferedReader.class, PyBufferedWriter.class, PyBufferedRandom.class,
        PyBufferedRWPair.class, PyTextIOWrapper.class, PyIncrementalNewlineDecoder.class, PyBytesIOBuffer.class})
public final class IoModule {
    private IoModule() {
    }

    @PythonConstant("DEFAULT_BUFFER_SIZE")
    static long defaultBufferSize() {
        return BufferedCore.DEFAULT_SIZE;
    }

    @PythonConstant("BlockingIOError")
    static Object blockingIOError() {
        return ExceptionTypes.BLOCKING_IO_ERROR;
    }

    @ModuleInit
    static void init(Frame frame, PyModule module) {
        module.dict().putStr(PyStr.of("UnsupportedOperation"), IoState.unsupportedOperation(frame));
    }

    @PythonFunction(value = "open", signature = "($module, /, file, mode='r', buffering=-1, encoding=None, errors=None, "
            + "newline=None, closefd=True, opener=None)", doc = "Opens a file and returns a stream.")
    static Object open(Frame frame, Object file, Object mode, int buffering, Object encoding, Object errors, Object newline,
            boolean closefd, Object opener) {
        PyStr m = PyStrInstance.valueOrNull(mode);
        if (m == null) {
            throw Errors.typeError("open() argument 'mode' must be str, not " + PyType.of(mode).name());
        }
        return new FileOpen(frame).open(file, m, buffering, IoArgs.text("open", "encoding", encoding),
                IoArgs.text("open", "errors", errors), IoArgs.text("open", "newline", newline), closefd, opener);
    }

    @PythonFunction(value = "open_code", signature = "($module, /, path)", doc = "Opens a file of code to read its bytes.")
    static Object openCode(Frame frame, Object path) {
        PyStr name = PyStrInstance.valueOrNull(path);
        if (name == null) {
            throw Errors.typeError("open_code() argument 'path' must be str, not " + PyType.of(path).name());
        }
        return new FileOpen(frame).open(path, PyStr.of("rb"), -1, null, null, null, true, PyNone.NONE);
    }

    @PythonFunction(value = "text_encoding", signature = "($module, encoding, stacklevel=2, /)",
            doc = "The encoding, or what None stands for; warns of None when asked to.")
    static Object textEncoding(Frame frame, Object encoding, int stacklevel) {
        if (encoding != PyNone.NONE && encoding != null) {
            return encoding;
        }
        if (frame.interpreter().options.xOptions().containsKey("warn_default_encoding")) {
            IoWarnings.warn(frame, "'encoding' argument not specified", ExceptionTypes.ENCODING_WARNING, stacklevel);
        }
        return PyStr.of(frame.interpreter().options.utf8Mode() ? "utf-8" : "locale");
    }
}
