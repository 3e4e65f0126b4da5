package org.pyston.types.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pyston.object.PyNone;
import org.pyston.ops.ImportModule;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.CodecErrors;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;

/**
 * An interpreter's codec registry: search functions, what they found, and the error handlers. Source: CPython's codecs.c.
 * The package {@code encodings} is imported when a codec is looked up first that Java does not have.
 */
public final class CodecState {
    private final List<Object> searchFunctions = new ArrayList<>();
    private final Map<PyStr, PyTuple> found = new ConcurrentHashMap<>();
    private final Map<PyStr, Object> errorHandlers = new ConcurrentHashMap<>();
    private boolean imported;

    /** {@code codecs.register}. */
    public void register(Object function) {
        synchronized (searchFunctions) {
            searchFunctions.add(function);
        }
    }

    /** {@code codecs.unregister}. */
    public void unregister(Object function) {
        synchronized (searchFunctions) {
            if (searchFunctions.remove(function)) {
                found.clear();
            }
        }
    }

    private Object[] functions() {
        synchronized (searchFunctions) {
            return searchFunctions.toArray();
        }
    }

    /** {@code codecs.lookup}: the tuple of a codec. Raises LookupError, TypeError, or what a search function raises. */
    public PyTuple lookup(Frame frame, PyStr encoding) {
        PyStr name = PyStr.of(CodecNames.normalize(encoding));
        PyTuple codec = found.get(name);
        if (codec != null) {
            return codec;
        }
        importEncodings(frame);
        Object[] functions = functions();
        if (functions.length == 0) {
            throw Errors.lookupError("no codec search functions registered: can't find encoding");
        }
        for (Object function : functions) {
            Object result = ObjectCall.call1(frame, function, name);
            if (result == PyNone.NONE) {
                continue;
            }
            if (!(result instanceof PyTuple t) || t.size() != 4) {
                throw Errors.typeError("codec search functions must return 4-tuples");
            }
            found.put(name, t);
            return t;
        }
        throw Errors.lookupError("unknown encoding: " + encoding);
    }

    private void importEncodings(Frame frame) {
        synchronized (this) {
            if (imported) {
                return;
            }
            imported = true;
        }
        try {
            ImportModule.importModule(frame, "encodings");
        } catch (RuntimeException e) {
            synchronized (this) {
                imported = false;
            }
            throw e;
        }
    }

    /** {@code codecs.register_error}. */
    public void registerError(PyStr name, Object handler) {
        errorHandlers.put(name, handler);
    }

    /** {@code codecs.lookup_error}. Raises LookupError. */
    public Object lookupError(PyStr name) {
        Object handler = errorHandlers.get(name);
        if (handler != null) {
            return handler;
        }
        CodecErrors builtin = CodecErrors.of(name.toString());
        if (builtin == null) {
            throw Errors.lookupError("unknown error handler name '" + name + "'");
        }
        errorHandlers.putIfAbsent(name, new PyErrorHandler(builtin));
        return errorHandlers.get(name);
    }
}
