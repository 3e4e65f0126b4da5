package org.pyston.nodes.call;

import java.util.Arrays;
import org.pyston.frame.Tracing;
import org.pyston.frame.Unwind;
import org.pyston.nodes.ExprNode;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectGetItem;
import org.pyston.ops.ObjectStr;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.SequenceFast;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.list.PyList;
import org.pyston.types.str.PyStrInstance;

/**
 * A call with {@code *iterable} or {@code **mapping} somewhere. Operand 0 is the callee, then positional arguments, then
 * keywords, as CPython evaluates them; each is taken as soon as it is evaluated. Pending: the callee; positional arguments
 * and keywords are collected in a list and a dict, in two temporaries.
 */
public final class UnpackingCallNode extends ExprNode {
    private final int base;
    private final int temps;
    private final ExprNode[] operands;
    /** For each operand: null for a positional one, the keyword, or the empty string for {@code **}. */
    private final PyStr[] keywords;
    private final boolean[] starred;
    /** Whether one {@code *iterable} is all there is of positional arguments: error texts differ. */
    private final boolean onlyPositional;

    /** {@code temps} is the first of two temporaries. */
    public UnpackingCallNode(int id, int base, int temps, ExprNode[] operands, PyStr[] keywords, boolean[] starred) {
        super(id);
        this.base = base;
        this.temps = temps;
        this.operands = adoptAll(operands, 0);
        this.keywords = keywords;
        this.starred = starred;
        this.onlyPositional = starred.length > 1 && starred[1] && (keywords.length == 2 || keywords[2] != null);
    }

    @Override
    public Object execute(Frame frame) {
        return begin(frame, operands[0].execute(frame));
    }

    private Object begin(Frame frame, Object callee) {
        frame.locals[temps] = new PyList();
        frame.locals[temps + 1] = new PyDict();
        return from(frame, callee, 1);
    }

    private Object from(Frame frame, Object callee, int first) {
        for (int i = first; i < operands.length; i++) {
            Object v;
            try {
                v = operands[i].execute(frame);
            } catch (Unwind u) {
                frame.spill(base, callee);
                throw u;
            }
            accept(frame, callee, i, v);
        }
        frame.at = id;
        PyList positional = (PyList) frame.locals[temps];
        PyDict named = (PyDict) frame.locals[temps + 1];
        frame.locals[temps] = null;
        frame.locals[temps + 1] = null;
        return call(frame, callee, positional, named);
    }

    private static Object call(Frame frame, Object callee, PyList positional, PyDict named) {
        int n = named.size();
        Object[] args = positional.toArray();
        if (n == 0) {
            return frame.thread.profiling ? Tracing.call(frame, callee, null, args, null)
                    : ObjectCall.call(frame, callee, args, null);
        }
        int given = args.length;
        args = Arrays.copyOf(args, given + n);
        PyStr[] names = names(named.itemsSnapshot(), args, given);
        return frame.thread.profiling ? Tracing.call(frame, callee, null, args, names)
                : ObjectCall.call(frame, callee, args, names);
    }

    /** The keys of a mapping's pairs; its values go into {@code args} from {@code given} on. */
    static PyStr[] names(Object[] pairs, Object[] args, int given) {
        PyStr[] names = new PyStr[pairs.length / 2];
        for (int i = 0; i < names.length; i++) {
            names[i] = PyStrInstance.valueOrNull(pairs[2 * i]);
            if (names[i] == null) {
                throw Errors.typeError("keywords must be strings");
            }
            args[given + i] = pairs[2 * i + 1];
        }
        return names;
    }

    private void accept(Frame frame, Object callee, int i, Object value) {
        frame.at = id;
        if (keywords[i] == null) {
            PyList positional = (PyList) frame.locals[temps];
            if (starred[i]) {
                unpackPositional(frame, callee, positional, value, onlyPositional);
            } else {
                positional.append(value);
            }
            return;
        }
        PyDict named = (PyDict) frame.locals[temps + 1];
        if (keywords[i].length() > 0) {
            addKeyword(frame, callee, named, keywords[i], value);
        } else {
            unpackKeywords(frame, callee, named, value);
        }
    }

    /** Adds the items of an iterable; {@code only}: it is all there is of positional arguments. */
    static void unpackPositional(Frame frame, Object callee, PyList positional, Object value, boolean only) {
        if (!PyType.slotsOf(value).has(SlotId.ITER) && !PyType.slotsOf(value).has(SlotId.SEQUENCE_ITEM)) {
            throw Errors.typeError((only ? CalleeText.of(frame, callee) + " argument" : "Value")
                    + " after * must be an iterable, not " + PyType.of(value).name());
        }
        positional.replace(positional.size(), positional.size(), SequenceFast.toArray(frame, value));
    }

    private static void addKeyword(Frame frame, Object callee, PyDict named, Object name, Object value) {
        if (named.contains(frame, name)) {
            throw Errors.typeError(CalleeText.of(frame, callee) + " got multiple values for keyword argument '"
                    + ObjectStr.str(frame, name) + "'");
        }
        named.put(frame, name, value);
    }

    static void unpackKeywords(Frame frame, Object callee, PyDict named, Object mapping) {
        Object keys = mapping instanceof PyDict d && d.type() == PyDict.TYPE ? d : keys(frame, callee, mapping);
        Object iterator = ObjectIter.iter(frame, keys);
        for (Object key; (key = ObjectIter.next(frame, iterator)) != null;) {
            addKeyword(frame, callee, named, key, ObjectGetItem.get(frame, mapping, key));
        }
    }

    private static Object keys(Frame frame, Object callee, Object mapping) {
        try {
            return ObjectCall.call0(frame, ObjectGetAttr.get(frame, mapping, Names.KEYS));
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
                throw Errors.typeError(CalleeText.of(frame, callee) + " argument after ** must be a mapping, not "
                        + PyType.of(mapping).name());
            }
            throw e;
        }
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        if (index == 0) {
            return begin(frame, value);
        }
        Object callee = frame.unspill(base);
        accept(frame, callee, index, value);
        return from(frame, callee, index + 1);
    }
}
