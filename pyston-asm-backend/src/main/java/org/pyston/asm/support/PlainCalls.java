package org.pyston.asm.support;

import org.pyston.object.PyNone;
import org.pyston.runtime.Sharing;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyMethodDescriptor;
import org.pyston.types.list.PyList;
import org.pyston.types.set.PyAnySet;
import org.pyston.types.tuple.PyTuple;

/**
 * Methods of built-in types that take a frame because some arguments make them run Python code: with others they are called
 * without one.
 */
public final class PlainCalls {
    /** The answer when the method has to be called with a frame: nothing has been done. */
    public static final Object NOT_PLAIN = new Object();

    private PlainCalls() {
    }

    /** When a method runs no Python code. */
    public enum Rule {
        /** All arguments are strings, ints that fit a long, or None. */
        SIMPLE_ARGUMENTS,
        /** The argument is an exact list or tuple, whose items are not looked into by Python code. */
        SEQUENCE,
        /** The first argument is an int or string, and the set answers for it without comparing in Python. */
        SET_KEY,
        /** The first argument is an int or string, and the dict answers for it without comparing in Python. */
        DICT_KEY
    }

    private static boolean isSimple(Object o) {
        return o instanceof PyStr || o instanceof Long || o == PyNone.NONE;
    }

    private static boolean holds(Rule rule, Object self, Object first) {
        return switch (rule) {
            case SIMPLE_ARGUMENTS -> isSimple(first);
            case SEQUENCE -> first instanceof PyList list ? list.type() == PyList.TYPE
                    : first instanceof PyTuple tuple && tuple.type() == PyTuple.TYPE;
            // another thread might add a key in between
            case SET_KEY -> !Sharing.isOn() && self instanceof PyAnySet set && set.quickContains(first) >= 0;
            case DICT_KEY -> !Sharing.isOn() && self instanceof PyDict dict && dict.quickGet(first) != PyDict.ASK;
        };
    }

    /** {@code self.method()}. */
    public static Object call(PyMethodDescriptor method, Rule rule, Object self) {
        return rule == Rule.SIMPLE_ARGUMENTS ? method.call0(null, self) : NOT_PLAIN;
    }

    /** {@code self.method(a)}. */
    public static Object call(PyMethodDescriptor method, Rule rule, Object self, Object a) {
        return holds(rule, self, a) ? method.call1(null, self, a) : NOT_PLAIN;
    }

    /** {@code self.method(a, b)}. */
    public static Object call(PyMethodDescriptor method, Rule rule, Object self, Object a, Object b) {
        return holds(rule, self, a) && (rule != Rule.SIMPLE_ARGUMENTS || isSimple(b)) ? method.call2(null, self, a, b)
                : NOT_PLAIN;
    }

    /** The rule of a method; null for one that may always run Python code. */
    public static Rule ruleOf(PyMethodDescriptor method) {
        String name = method.def().name;
        return switch (method.owner().name()) {
            case "str" -> switch (name) {
                case "join" -> Rule.SEQUENCE;
                case "find", "rfind", "index", "rindex", "count", "startswith", "endswith", "replace", "split", "rsplit",
                        "center", "ljust", "rjust", "zfill" -> Rule.SIMPLE_ARGUMENTS;
                default -> null;
            };
            case "list" -> name.equals("pop") ? Rule.SIMPLE_ARGUMENTS : name.equals("extend") ? Rule.SEQUENCE : null;
            case "set" -> name.equals("discard") || name.equals("remove") || name.equals("add") ? Rule.SET_KEY : null;
            case "dict" -> name.equals("pop") || name.equals("setdefault") ? Rule.DICT_KEY : null;
            default -> null;
        };
    }
}
