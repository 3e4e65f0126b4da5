package org.pyston.modules._sre;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectHash;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.alias.PyGenericAlias;
import org.pyston.types.dict.PyDict;
import org.pyston.types.namespace.PyMappingProxy;

/** The attributes and slots of {@code re.Pattern}. */
final class PatternSlots {
    private static final int LONGEST_REPR = 200;
    private static final long LOCALE = 4;
    private static final long UNICODE = 32;
    private static final long ASCII = 256;

    private PatternSlots() {
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyPattern self) {
        PyStr text = ObjectRepr.repr(frame, self.pattern);
        PyStrBuilder out = new PyStrBuilder().appendAscii("re.compile(")
                .append(text.substring(0, Math.min(LONGEST_REPR, text.length())));
        String flags = flags(self);
        return out.appendAscii(flags.isEmpty() ? "" : ", ").appendAscii(flags).append(')').build();
    }

    private static String flags(PyPattern self) {
        long flags = self.flags;
        if (!self.isForBytes() && (flags & (LOCALE | UNICODE | ASCII)) == UNICODE) {
            flags &= ~UNICODE;
        }
        StringBuilder out = new StringBuilder();
        for (int bit = 1; bit <= ASCII; bit <<= 1) {
            String name = name(bit);
            if (name != null && (flags & bit) != 0) {
                flags &= ~bit;
                out.append(out.length() > 0 ? "|" : "").append(name);
            }
        }
        if (flags != 0) {
            out.append(out.length() > 0 ? "|" : "").append("0x").append(Long.toHexString(flags));
        }
        return out.toString();
    }

    private static String name(int bit) {
        return switch (bit) {
            case 1 -> "re.TEMPLATE";
            case 2 -> "re.IGNORECASE";
            case 4 -> "re.LOCALE";
            case 8 -> "re.MULTILINE";
            case 16 -> "re.DOTALL";
            case 32 -> "re.UNICODE";
            case 64 -> "re.VERBOSE";
            case 128 -> "re.DEBUG";
            case 256 -> "re.ASCII";
            default -> null;
        };
    }

    @Slot("__hash__")
    static long hash(Frame frame, PyPattern self) {
        long hash = self.codeHash() ^ ObjectHash.hash(frame, self.pattern) ^ self.flags ^ self.groups();
        return hash == -1 ? -2 : hash;
    }

    @Slot("__richcompare__")
    static Object richCompare(Frame frame, PyPattern self, Object other, CompareOp op) {
        if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyPattern right)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        boolean same = self == right
                || self.sameCode(right) && ObjectRichCompare.isOrEqual(frame, self.pattern, right.pattern);
        return same == (op == CompareOp.EQ);
    }

    @PythonGetter(value = "pattern", member = true, doc = "The pattern that it was compiled from.")
    static Object pattern(PyPattern self) {
        return self.pattern;
    }

    @PythonGetter(value = "flags", member = true, doc = "The flags of the compilation.")
    static long flagsOf(PyPattern self) {
        return self.flags;
    }

    @PythonGetter(value = "groups", member = true, doc = "The number of groups.")
    static long groups(PyPattern self) {
        return self.groups();
    }

    @PythonGetter(value = "groupindex", doc = "From names to numbers of groups.")
    static Object groupIndex(PyPattern self) {
        return self.groupIndex.size() == 0 ? new PyDict() : new PyMappingProxy(self.groupIndex);
    }

    @PythonMethod(value = "__copy__", signature = "($self, /)")
    static Object copy(PyPattern self) {
        return self;
    }

    @PythonMethod(value = "__deepcopy__", signature = "($self, memo, /)")
    static Object deepCopy(PyPattern self, Object memo) {
        return self;
    }

    @PythonMethod(value = "__class_getitem__", signature = "($type, object, /)", kind = PythonMethod.Kind.CLASS,
            textSignature = false, doc = "See PEP 585.")
    static Object classGetItem(PyType type, Object item) {
        return PyGenericAlias.of(type, item);
    }
}
