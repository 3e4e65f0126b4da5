package org.pyston.object;

import org.pyston.runtime.Dispatch;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Signature;
import org.pyston.text.PyStr;

/**
 * A declared function or method: what the processor recorded of the annotated Java method. Immutable and shared between
 * interpreters (the parsed signature is made on first use).
 */
public final class MethodDef {
    /** Bound to an instance. */
    public static final int INSTANCE = 0;
    /** Bound to a class. */
    public static final int CLASS = 1;
    /** Bound to nothing. */
    public static final int STATIC = 2;
    /** A function of a module. */
    public static final int FUNCTION = 3;
    /** Flag: the receiver (or the module) is the first of the bound arguments. */
    public static final int TAKES_RECEIVER = 1;
    /** Flag: the Java method takes the caller's frame, so it may run Python code. */
    public static final int TAKES_FRAME = 2;
    /** Flag: there is a {@code *args} parameter. */
    public static final int VARARGS = 4;
    /** Flag: there is a {@code **kwargs} parameter. */
    public static final int VARKEYWORDS = 8;
    /** Flag: some parameter can be passed by keyword. */
    public static final int KEYWORDS = 16;
    /** Flag: {@code __text_signature__} is None. */
    public static final int NO_TEXT_SIGNATURE = 32;
    /** Flag: some keyword-only parameter has no default, so positional arguments alone never bind. */
    public static final int REQUIRED_KEYWORDS = 64;
    /** Flag: error texts show the owner's name for the method's: {@code __new__} and {@code __init__} of types. */
    public static final int NAMED_AS_OWNER = 128;
    /** Flag: error texts say "function" for the name, as for CPython's functions that do not tell theirs. */
    public static final int UNNAMED = 256;

    public final String name;
    public final String doc;
    /** The signature's text; the receiver included as {@code $self}, {@code $type} or {@code $module}. */
    public final String signatureText;
    public final Dispatch dispatch;
    /** The method's number in {@link #dispatch}. */
    public final int id;
    /** INSTANCE, CLASS, STATIC or FUNCTION. */
    public final int kind;
    /** Number of bound arguments that {@link Dispatch} expects, the receiver included. */
    public final int boundCount;
    /** Fewest positional arguments (without receiver) that bind without keywords. */
    public final int minPositional;
    /** Most positional arguments (without receiver) that bind without {@code *args}. */
    public final int maxPositional;
    public final int flags;
    private volatile Signature signature;
    /** Null for none. */
    private volatile KeywordPlan[] plans;

    public MethodDef(String name, String signatureText, String doc, Dispatch dispatch, int id, int kind,
            int boundCount, int minPositional, int maxPositional, int flags) {
        this.name = name;
        this.signatureText = signatureText;
        this.doc = doc;
        this.dispatch = dispatch;
        this.id = id;
        this.kind = kind;
        this.boundCount = boundCount;
        this.minPositional = minPositional;
        this.maxPositional = maxPositional;
        this.flags = flags;
    }

    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** The parsed signature: parameter names and kinds, receiver excluded. */
    public Signature signature() {
        Signature s = signature;
        if (s == null) {
            s = Signature.parse(signatureText);
            signature = s;
        }
        return s;
    }

    /** How calls with these keywords (the very array) bind; null when it was not remembered. */
    public KeywordPlan plan(PyStr[] keywords, int given) {
        KeywordPlan[] known = plans;
        if (known == null) {
            return null;
        }
        for (KeywordPlan p : known) {
            if (p.keywords() == keywords && p.given() == given) {
                return p;
            }
        }
        return null;
    }

    /** Remembers how calls of one place bind, for the first few places. A race loses one at worst. */
    public void remember(KeywordPlan plan) {
        KeywordPlan[] old = plans;
        int n = old == null ? 0 : old.length;
        if (n < KeywordPlan.MOST) {
            KeywordPlan[] next = new KeywordPlan[n + 1];
            if (old != null) {
                System.arraycopy(old, 0, next, 0, n);
            }
            next[n] = plan;
            plans = next;
        }
    }

    /** Whether {@code n} positional arguments bind by padding alone: no {@code *args}, {@code **kwargs}, keywords. */
    public boolean takes(int n) {
        return n >= minPositional && n <= maxPositional && (flags & (VARARGS | VARKEYWORDS | REQUIRED_KEYWORDS)) == 0;
    }

    /** Calls with bound arguments: {@link #boundCount} of them, null for what was not given. */
    public Object invoke(Frame frame, Object[] bound) {
        return switch (boundCount) {
            case 0 -> dispatch.call0(id, frame);
            case 1 -> dispatch.call1(id, frame, bound[0]);
            case 2 -> dispatch.call2(id, frame, bound[0], bound[1]);
            case 3 -> dispatch.call3(id, frame, bound[0], bound[1], bound[2]);
            default -> dispatch.call(id, frame, bound);
        };
    }

    /** The name that argument errors show without parentheses: {@code sorted}, {@code append}. */
    public String displayName() {
        return has(NAMED_AS_OWNER) ? dispatch.ownerName() : name;
    }

    /** The name that argument errors of methods show: {@code list.append}; a function's is its module's and its own. */
    public String qualifiedName() {
        String owner = dispatch.ownerName();
        return has(NAMED_AS_OWNER) ? owner : owner.isEmpty() ? name : owner + "." + name;
    }

    /** Whether CPython would declare it METH_O: exactly one positional-only parameter. */
    public boolean usesMethO() {
        return (flags & (KEYWORDS | VARARGS | VARKEYWORDS)) == 0 && minPositional == 1 && maxPositional == 1;
    }
}
