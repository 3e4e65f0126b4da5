package org.pyston.types.codec;

import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.CodecText;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.CodecErrorHandler.DecodeError;
import org.pyston.text.CodecErrorHandler.EncodeError;
import org.pyston.text.CodecErrorHandler.Repair;
import org.pyston.text.CodecErrors;
import org.pyston.text.CodecException;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.exception.PyUnicodeDecodeError;
import org.pyston.types.exception.PyUnicodeEncodeError;
import org.pyston.types.exception.PyUnicodeTranslateError;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** A built-in error handler as Python sees it: what {@code codecs.lookup_error} returns. */
@PythonType(name = "builtin_function_or_method", hidden = true)
public final class PyErrorHandler extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyErrorHandlerExposed());

    private final CodecErrors handler;

    PyErrorHandler(CodecErrors handler) {
        super(TYPE);
        this.handler = handler;
    }

    @Slot("__repr__")
    static Object repr(PyErrorHandler self) {
        return PyStr.of("<built-in function " + self.name() + ">");
    }

    private String name() {
        return handler.name().toLowerCase(java.util.Locale.ROOT) + (handler == CodecErrors.SURROGATEESCAPE
                || handler == CodecErrors.SURROGATEPASS ? "" : "_errors");
    }

    @Slot("__call__")
    static Object call(Frame frame, PyErrorHandler self, Object[] args, PyStr[] names) {
        if (names != null && names.length > 0) {
            throw Errors.typeError(self.name() + "() takes no keyword arguments");
        }
        if (args.length != 1) {
            throw Errors.typeError(self.name() + "() takes exactly one argument (" + args.length + " given)");
        }
        return self.handle(frame, args[0]);
    }

    private Object handle(Frame frame, Object error) {
        if (handler == CodecErrors.STRICT) {
            throw error instanceof PyBaseException e ? new PyException(e)
                    : Errors.typeError("codec must pass exception instance");
        }
        try {
            if (error instanceof PyUnicodeDecodeError e && e.object() instanceof PyBytes input) {
                return result(handler.decode(new DecodeError(text(e.encoding()), input.array(), e.startIn(frame),
                        e.endIn(frame), text(e.reason()))));
            }
            if (error instanceof PyUnicodeEncodeError e && PyStrInstance.isStr(e.object())) {
                return encode(frame, e);
            }
        } catch (CodecException e) {
            if (e.decodeError() == null && e.encodeError() == null) {
                throw CodecText.toPython(e);
            }
            throw new PyException((PyBaseException) error);
        }
        if (error instanceof PyUnicodeTranslateError e && PyStrInstance.isStr(e.object())) {
            return translate(frame, e);
        }
        throw cannotHandle(error);
    }

    private Object encode(Frame frame, PyUnicodeEncodeError e) {
        EncodeError error = new EncodeError(text(e.encoding()), PyStrInstance.valueOf(e.object()), e.startIn(frame),
                e.endIn(frame), text(e.reason()));
        Repair repair = handler.encode(error);
        if (handler == CodecErrors.SURROGATEESCAPE && repair.position() < error.end()) {
            throw new PyException(e); // a direct call repairs all or nothing
        }
        return result(repair);
    }

    private Object translate(Frame frame, PyUnicodeTranslateError e) {
        int n = e.endIn(frame) - e.startIn(frame);
        return switch (handler) {
            case IGNORE -> PyTuple.of(PyStr.EMPTY, (long) e.endIn(frame));
            case REPLACE -> PyTuple.of(PyStr.ofCodePoint(0xFFFD).repeat(n), (long) e.endIn(frame));
            case BACKSLASHREPLACE -> result(handler.encode(new EncodeError("", PyStrInstance.valueOf(e.object()),
                    e.startIn(frame), e.endIn(frame), "")));
            default -> throw cannotHandle(e);
        };
    }

    private static PyException cannotHandle(Object error) {
        return Errors.typeError("don't know how to handle " + PyType.of(error).name() + " in error callback");
    }

    private static String text(Object value) {
        PyStr s = PyStrInstance.valueOrNull(value);
        return s == null ? "" : s.toString();
    }

    private static PyTuple result(Repair repair) {
        Object replacement = repair.text() != null ? repair.text() : PyBytes.of(repair.bytes());
        return PyTuple.of(replacement, (long) repair.position());
    }
}
