package org.pyston.nodes.pattern;

import java.util.Arrays;
import org.pyston.nodes.ExprNode;
import org.pyston.object.ExposedType;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIsInstance;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** {@code Class(a, b, name=c)}. Source: CPython's match_class. */
public final class ClassPattern extends PatternNode {
    private final ExprNode cls;
    private final PatternNode[] positional;
    private final PyStr[] names;
    private final PatternNode[] named;
    private final int at;

    /** {@code at}: place in the source. */
    public ClassPattern(ExprNode cls, PatternNode[] positional, PyStr[] names, PatternNode[] named, int at) {
        this.cls = cls;
        this.positional = positional;
        this.names = names;
        this.named = named;
        this.at = at;
    }

    @Override
    public boolean matches(Frame frame, Object subject) {
        Object c = cls.execute(frame);
        frame.at = at;
        if (!(c instanceof PyType type)) {
            throw Errors.typeError("called match pattern must be a class");
        }
        if (!ObjectIsInstance.isInstance(frame, subject, type)) {
            return false;
        }
        Object[] seen = new Object[positional.length + names.length];
        Object[] values = new Object[seen.length];
        if (!attributes(frame, subject, type, seen, values)) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            PatternNode p = i < positional.length ? positional[i] : named[i - positional.length];
            if (!p.matches(frame, values[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean attributes(Frame frame, Object subject, PyType type, Object[] seen, Object[] values) {
        int n = positional.length;
        if (n > 0) {
            Object[] matchArgs = matchArgs(frame, type);
            if (matchArgs == null) {
                values[0] = subject;
            } else {
                for (int i = 0; i < n; i++) {
                    if (!attribute(frame, subject, type, matchArgs[i], seen, values, i)) {
                        return false;
                    }
                }
            }
        }
        for (int i = 0; i < names.length; i++) {
            if (!attribute(frame, subject, type, names[i], seen, values, n + i)) {
                return false;
            }
        }
        return true;
    }

    /** The names of positional sub-patterns; null when the only one stands for the subject itself. */
    private Object[] matchArgs(Frame frame, PyType type) {
        int n = positional.length;
        Object declared = ObjectGetAttr.getOrNull(frame, type, Names.MATCH_ARGS);
        Object[] args = new Object[0];
        boolean self = false;
        if (declared == null) {
            self = type.hasFlag(ExposedType.MATCH_SELF);
        } else if (declared instanceof PyTuple t) {
            args = t.items();
        } else {
            throw Errors.typeError(type.name() + ".__match_args__ must be a tuple (got " + PyType.of(declared).name() + ")");
        }
        int allowed = self ? 1 : args.length;
        if (allowed < n) {
            throw Errors.typeError(type.name() + "() accepts " + allowed + " positional sub-pattern"
                    + (allowed == 1 ? "" : "s") + " (" + n + " given)");
        }
        return self ? null : args;
    }

    private static boolean attribute(Frame frame, Object subject, PyType type, Object name, Object[] seen, Object[] values,
            int i) {
        if (!PyStrInstance.isStr(name)) {
            throw Errors.typeError("__match_args__ elements must be strings (got " + PyType.of(name).name() + ")");
        }
        PyStr attribute = PyStrInstance.valueOf(name);
        if (Arrays.asList(seen).contains(attribute)) {
            throw Errors.typeError(type.name() + "() got multiple sub-patterns for attribute "
                    + ObjectRepr.repr(frame, attribute));
        }
        seen[i] = attribute;
        values[i] = ObjectGetAttr.getOrNull(frame, subject, attribute);
        return values[i] != null;
    }
}
