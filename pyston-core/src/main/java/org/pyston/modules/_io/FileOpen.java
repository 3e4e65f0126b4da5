package org.pyston.modules._io;

import java.io.IOException;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.io.FileNames;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;

/** {@code open()}: a raw file, a buffer on it, text on that. */
final class FileOpen {
    private final Frame frame;
    private boolean creating;
    private boolean reading;
    private boolean writing;
    private boolean appending;
    private boolean updating;
    private boolean text;
    private boolean binary;

    FileOpen(Frame frame) {
        this.frame = frame;
    }

    Object open(Object given, PyStr mode, int bufferSize, PyStr encoding, PyStr errors, PyStr newline, boolean closeFd,
            Object opener) {
        Object file = NumberIndex.isIndex(given) ? given : FileNames.fspath(frame, given);
        parse(mode.toString());
        check(encoding, errors, newline, bufferSize);
        PyFileIO raw = new PyFileIO(PyFileIO.TYPE);
        PyFileIO.init(frame, raw, file, PyStr.of(rawMode()), closeFd, opener);
        Object result = raw;
        try {
            boolean terminal = bufferSize < 0 && terminal(raw);
            int size = bufferSize;
            boolean byLine = size == 1 || size < 0 && terminal;
            if (size < 0 || size == 1) {
                size = BufferedCore.DEFAULT_SIZE;
            }
            if (size == 0) {
                if (!binary) {
                    throw Errors.valueError("can't have unbuffered text I/O");
                }
                return raw;
            }
            BufferedCore buffer = buffer(raw, size);
            result = buffer;
            if (binary) {
                return buffer;
            }
            PyTextIOWrapper wrapper = new PyTextIOWrapper(PyTextIOWrapper.TYPE);
            result = wrapper;
            wrapper.buffer = buffer;
            PyTextIOWrapper.checkNewline(newline);
            wrapper.start(frame, buffer, encoding, errors, newline, byLine, false);
            ObjectSetAttr.set(frame, wrapper, IoArgs.MODE, mode);
            return wrapper;
        } catch (PyException e) {
            throw closed(result == raw || result instanceof BufferedCore ? result : raw, e);
        }
    }

    private PyException closed(Object file, PyException failed) {
        try {
            ObjectCall.callMethod(frame, file, IoArgs.CLOSE);
        } catch (PyException e) {
            return Chained.with(e, failed);
        }
        return failed;
    }

    private boolean terminal(PyFileIO raw) {
        try {
            return raw.file(frame).isTerminal();
        } catch (IOException e) {
            return false;
        }
    }

    private BufferedCore buffer(PyFileIO raw, int size) {
        if (updating) {
            PyBufferedRandom random = new PyBufferedRandom(PyBufferedRandom.TYPE);
            PyBufferedRandom.init(frame, random, raw, size);
            return random;
        }
        BufferedCore buffer = reading ? new PyBufferedReader(PyBufferedReader.TYPE)
                : new PyBufferedWriter(PyBufferedWriter.TYPE);
        buffer.start(raw, size);
        return buffer;
    }

    private void parse(String mode) {
        for (int i = 0; i < mode.length(); i++) {
            char c = mode.charAt(i);
            boolean again = mode.indexOf(c) != i;
            switch (c) {
                case 'x' -> creating = true;
                case 'r' -> reading = true;
                case 'w' -> writing = true;
                case 'a' -> appending = true;
                case '+' -> updating = true;
                case 't' -> text = true;
                case 'b' -> binary = true;
                default -> again = true;
            }
            if (again) {
                throw Errors.valueError("invalid mode: '" + mode + "'");
            }
        }
    }

    private String rawMode() {
        return (creating ? "x" : reading ? "r" : writing ? "w" : "a") + (updating ? "+" : "");
    }

    private void check(PyStr encoding, PyStr errors, PyStr newline, int bufferSize) {
        if (text && binary) {
            throw Errors.valueError("can't have text and binary mode at once");
        }
        if ((creating ? 1 : 0) + (reading ? 1 : 0) + (writing ? 1 : 0) + (appending ? 1 : 0) != 1) {
            throw Errors.valueError("must have exactly one of create/read/write/append mode");
        }
        if (binary && encoding != null) {
            throw Errors.valueError("binary mode doesn't take an encoding argument");
        }
        if (binary && errors != null) {
            throw Errors.valueError("binary mode doesn't take an errors argument");
        }
        if (binary && newline != null) {
            throw Errors.valueError("binary mode doesn't take a newline argument");
        }
        if (binary && bufferSize == 1) {
            IoWarnings.warn(frame, "line buffering (buffering=1) isn't supported in binary mode, "
                    + "the default buffer size will be used", ExceptionTypes.RUNTIME_WARNING, 1);
        }
    }
}
