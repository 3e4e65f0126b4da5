package org.pyston.types.bytes;

import org.pyston.annotations.PythonMethod;

/** The tests of ASCII characters in bytes and bytearrays. */
final class AnyBytesTestMethods {
    private AnyBytesTestMethods() {
    }

    @PythonMethod(value = "isalpha", signature = "($self, /)", textSignature = false, doc = "Whether all bytes are ASCII letters and there is one.")
    static boolean isalpha(AnyBytes self) {
        int n = self.size();
        byte[] data = self.array();
        for (int i = 0; i < n; i++) {
            int c = data[i];
            if (!(Ascii.isAlpha(c))) {
                return false;
            }
        }
        return n > 0;
    }

    @PythonMethod(value = "isdigit", signature = "($self, /)", textSignature = false, doc = "Whether all bytes are ASCII digits and there is one.")
    static boolean isdigit(AnyBytes self) {
        int n = self.size();
        byte[] data = self.array();
        for (int i = 0; i < n; i++) {
            int c = data[i];
            if (!(Ascii.isDigit(c))) {
                return false;
            }
        }
        return n > 0;
    }

    @PythonMethod(value = "isalnum", signature = "($self, /)", textSignature = false, doc = "Whether all bytes are ASCII letters or digits and there is one.")
    static boolean isalnum(AnyBytes self) {
        int n = self.size();
        byte[] data = self.array();
        for (int i = 0; i < n; i++) {
            int c = data[i];
            if (!(Ascii.isAlpha(c) || Ascii.isDigit(c))) {
                return false;
            }
        }
        return n > 0;
    }

    @PythonMethod(value = "isspace", signature = "($self, /)", textSignature = false, doc = "Whether all bytes are ASCII white space and there is one.")
    static boolean isspace(AnyBytes self) {
        int n = self.size();
        byte[] data = self.array();
        for (int i = 0; i < n; i++) {
            int c = data[i];
            if (!(Ascii.isSpace(c))) {
                return false;
            }
        }
        return n > 0;
    }

    @PythonMethod(value = "isascii", signature = "($self, /)", textSignature = false,
            doc = "Whether all bytes are below 128.")
    static boolean isascii(AnyBytes self) {
        int n = self.size();
        byte[] data = self.array();
        int or = 0;
        for (int i = 0; i < n; i++) {
            or |= data[i];
        }
        return or >= 0;
    }

    @PythonMethod(value = "islower", signature = "($self, /)", textSignature = false,
            doc = "Whether there is a lower case ASCII letter and no upper case one.")
    static boolean islower(AnyBytes self) {
        int n = self.size();
        byte[] data = self.array();
        boolean found = false;
        for (int i = 0; i < n; i++) {
            int c = data[i];
            if (Ascii.isUpper(c)) {
                return false;
            }
            found |= Ascii.isLower(c);
        }
        return found;
    }

    @PythonMethod(value = "isupper", signature = "($self, /)", textSignature = false,
            doc = "Whether there is an upper case ASCII letter and no lower case one.")
    static boolean isupper(AnyBytes self) {
        int n = self.size();
        byte[] data = self.array();
        boolean found = false;
        for (int i = 0; i < n; i++) {
            int c = data[i];
            if (Ascii.isLower(c)) {
                return false;
            }
            found |= Ascii.isUpper(c);
        }
        return found;
    }

    @PythonMethod(value = "istitle", signature = "($self, /)", textSignature = false,
            doc = "Whether the bytes are in title case.")
    static boolean istitle(AnyBytes self) {
        int n = self.size();
        byte[] data = self.array();
        boolean inWord = false;
        boolean found = false;
        for (int i = 0; i < n; i++) {
            int c = data[i];
            if (inWord ? Ascii.isUpper(c) : Ascii.isLower(c)) {
                return false;
            }
            inWord = Ascii.isAlpha(c);
            found |= inWord;
        }
        return found;
    }
}
