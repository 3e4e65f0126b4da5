package org.pyston.modules._codecs;

import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.CodecText;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.codec.CodecState;
import org.pyston.types.tuple.PyTuple;

/** The module {@code _codecs}: the registry and the codecs in Java. */
@PythonModule(value = "_codecs", parts = {EncodeFunctions.class, DecodeFunctions.class, EscapeFunctions.class,
    CharmapFunctions.class})
final class CodecsModule {
    private CodecsModule() {
    }

    private static CodecState state(Frame frame) {
        return frame.interpreter().state(CodecState.class);
    }

    @PythonFunction(value = "register", signature = "($module, search_function, /)",
            doc = "Adds a function that finds codecs by name.")
    static void register(Frame frame, Object function) {
        if (!PyType.slotsOf(function).has(SlotId.CALL)) {
            throw Errors.typeError("argument must be callable");
        }
        state(frame).register(function);
    }

    @PythonFunction(value = "unregister", signature = "($module, search_function, /)",
            doc = "Removes a search function and forgets what was found.")
    static void unregister(Frame frame, Object function) {
        state(frame).unregister(function);
    }

    @PythonFunction(value = "lookup", signature = "($module, encoding, /)", doc = "The codec of a name.")
    static PyTuple lookup(Frame frame, PyStr encoding) {
        return state(frame).lookup(frame, encoding);
    }

    @PythonFunction(value = "register_error", signature = "($module, errors, handler, /)",
            doc = "Names an error handler.")
    static void registerError(Frame frame, PyStr errors, Object handler) {
        if (!PyType.slotsOf(handler).has(SlotId.CALL)) {
            throw Errors.typeError("handler must be callable");
        }
        state(frame).registerError(errors, handler);
    }

    @PythonFunction(value = "lookup_error", signature = "($module, name, /)", doc = "The error handler of a name.")
    static Object lookupError(Frame frame, PyStr name) {
        return state(frame).lookupError(name);
    }

    @PythonFunction(value = "encode", signature = "($module, /, obj, encoding='utf-8', errors='strict')",
            doc = "Encodes an object with a codec.")
    static Object encode(Frame frame, Object obj, PyStr encoding, PyStr errors) {
        return CodecText.encodeAny(frame, obj, encoding, errors);
    }

    @PythonFunction(value = "decode", signature = "($module, /, obj, encoding='utf-8', errors='strict')",
            doc = "Decodes an object with a codec.")
    static Object decode(Frame frame, Object obj, PyStr encoding, PyStr errors) {
        return CodecText.decodeAny(frame, obj, encoding, errors);
    }
}
