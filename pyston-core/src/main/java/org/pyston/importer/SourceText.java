package org.pyston.importer;

import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Frame;
import org.pyston.syntax.Source;
import org.pyston.syntax.SyntaxException;
import org.pyston.text.PyStr;

/** Source bytes as text ({@code importlib.util.decode_source}). */
final class SourceText {
    private SourceText() {
    }

    /** Decodes by the declared encoding, with every line end as a newline. */
    static Object decode(Frame frame, byte[] bytes) {
        String text;
        try {
            text = Source.of(bytes, "<string>").text();
        } catch (SyntaxException e) {
            return byTokenize(frame, bytes);
        }
        return PyStr.of(text);
    }

    /** The long way, which raises the right error: what CPython itself does. */
    private static Object byTokenize(Frame frame, byte[] bytes) {
        Object io = Importing.importModule(frame, "_io");
        Object readline = ObjectGetAttr.get(frame,
                ObjectCall.callMethod(frame, io, PyStr.of("BytesIO"), ByteObjects.make(bytes)), PyStr.of("readline"));
        Object tokenize = Importing.importModule(frame, "tokenize");
        Object found = ObjectCall.callMethod(frame, tokenize, PyStr.of("detect_encoding"), readline);
        Object encoding = org.pyston.ops.ObjectGetItem.get(frame, found, 0L);
        Object text = ObjectCall.callMethod(frame, ByteObjects.make(bytes), PyStr.of("decode"), encoding);
        Object decoder = ObjectCall.callMethod(frame, io, PyStr.of("IncrementalNewlineDecoder"),
                org.pyston.object.PyNone.NONE, true);
        return ObjectCall.callMethod(frame, decoder, PyStr.of("decode"), text);
    }
}
