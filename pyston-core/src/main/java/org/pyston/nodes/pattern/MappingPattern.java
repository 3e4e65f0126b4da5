package org.pyston.nodes.pattern;

import org.pyston.nodes.ExprNode;
import org.pyston.object.ExposedType;
import org.pyston.object.PyInstance;
import org.pyston.object.PyType;
import org.pyston.ops.MappingUpdate;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectLength;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/** {@code {key: pattern, **rest}}. */
public final class MappingPattern extends PatternNode {
    private static final PyStr GET = PyStr.of("get");

    private final ExprNode[] keys;
    private final PatternNode[] patterns;
    private final int rest;
    private final int at;

    /** {@code rest}: the temporary of the name after {@code **}, -1 for none; {@code at}: place in the source. */
    public MappingPattern(ExprNode[] keys, PatternNode[] patterns, int rest, int at) {
        this.keys = keys;
        this.patterns = patterns;
        this.rest = rest;
        this.at = at;
    }

    @Override
    public boolean matches(Frame frame, Object subject) {
        if (!PyType.of(subject).hasFlag(ExposedType.MATCH_MAPPING)) {
            return false;
        }
        frame.at = at;
        int n = keys.length;
        if (n > 0 && ObjectLength.len(frame, subject) < n) {
            return false;
        }
        PyDict seen = new PyDict();
        Object[] values = new Object[n];
        if (n > 0 && !values(frame, subject, seen, values)) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            if (!patterns[i].matches(frame, values[i])) {
                return false;
            }
        }
        if (rest >= 0) {
            frame.locals[rest] = withoutKeys(frame, subject, seen);
        }
        return true;
    }

    private boolean values(Frame frame, Object subject, PyDict seen, Object[] values) {
        Object[] wanted = new Object[keys.length];
        for (int i = 0; i < keys.length; i++) {
            wanted[i] = keys[i].execute(frame);
        }
        frame.at = at;
        Object get = ObjectGetAttr.get(frame, subject, GET);
        Object absent = new PyInstance(PyType.OBJECT);
        for (int i = 0; i < keys.length; i++) {
            if (seen.contains(frame, wanted[i])) {
                throw Errors.valueError("mapping pattern checks duplicate key (" + ObjectRepr.repr(frame, wanted[i]) + ")");
            }
            seen.put(frame, wanted[i], absent);
            values[i] = ObjectCall.call2(frame, get, wanted[i], absent);
            if (values[i] == absent) {
                return false;
            }
        }
        return true;
    }

    private static PyDict withoutKeys(Frame frame, Object subject, PyDict seen) {
        PyDict result = new PyDict();
        MappingUpdate.unpackInto(frame, result, subject);
        for (Object key : seen.keysSnapshot()) {
            result.remove(frame, key);
        }
        return result;
    }
}
