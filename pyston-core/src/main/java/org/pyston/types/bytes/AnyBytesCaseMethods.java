package org.pyston.types.bytes;

import org.pyston.annotations.PythonMethod;

/** Changes of case of bytes and bytearrays. */
final class AnyBytesCaseMethods {
    private AnyBytesCaseMethods() {
    }

    @PythonMethod(value = "lower", signature = "($self, /)", textSignature = false, doc = "ASCII letters in lower case.")
    static AnyBytes lower(AnyBytes self) {
        byte[] out = self.toArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) Ascii.lower(out[i]);
        }
        return self.make(out);
    }

    @PythonMethod(value = "upper", signature = "($self, /)", textSignature = false, doc = "ASCII letters in upper case.")
    static AnyBytes upper(AnyBytes self) {
        byte[] out = self.toArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) Ascii.upper(out[i]);
        }
        return self.make(out);
    }

    @PythonMethod(value = "swapcase", signature = "($self, /)", textSignature = false,
            doc = "Upper case made lower and the other way round.")
    static AnyBytes swapCase(AnyBytes self) {
        byte[] out = self.toArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) (Ascii.isUpper(out[i]) ? Ascii.lower(out[i]) : Ascii.upper(out[i]));
        }
        return self.make(out);
    }

    @PythonMethod(value = "capitalize", signature = "($self, /)", textSignature = false,
            doc = "The first letter in upper case, the others in lower case.")
    static AnyBytes capitalize(AnyBytes self) {
        byte[] out = self.toArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) (i == 0 ? Ascii.upper(out[i]) : Ascii.lower(out[i]));
        }
        return self.make(out);
    }

    @PythonMethod(value = "title", signature = "($self, /)", textSignature = false,
            doc = "Every word begins in upper case, the rest is lower case.")
    static AnyBytes title(AnyBytes self) {
        byte[] out = self.toArray();
        boolean inWord = false;
        for (int i = 0; i < out.length; i++) {
            int c = out[i];
            out[i] = (byte) (inWord ? Ascii.lower(c) : Ascii.upper(c));
            inWord = Ascii.isAlpha(c);
        }
        return self.make(out);
    }
}
