package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.ops.ObjectGetItem;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.NamespaceCell;
import org.pyston.types.dict.PyDict;
import org.pyston.util.NotInlined;

/**
 * A global variable, else a builtin. Caches the cell of the name in the namespace that it found it in; for a builtin also
 * that no key came to the globals since.
 */
public final class GlobalNode extends ExprNode {
    private final PyStr name;
    private Cache cache;

    public GlobalNode(int id, PyStr name) {
        super(id);
        this.name = name;
    }

    private record Cache(PyDict globals, NamespaceCell cell, boolean inGlobals, int keysVersion, PyDict builtins) {
    }

    @Override
    public Object execute(Frame frame) {
        Cache c = cache;
        if (c != null && c.globals == frame.globals) {
            Object v = c.cell.value;
            if (v != null && (c.inGlobals || c.keysVersion == frame.globals.keysVersion() && c.builtins == frame.builtins)) {
                return v;
            }
        }
        return Lookup.of(this, frame);
    }

    private static final class Lookup extends NotInlined {
        private Lookup() {
        }

        static Object of(GlobalNode node, Frame frame) {
            return node.lookup(frame);
        }
    }

    private Object lookup(Frame frame) {
        frame.at = id;
        PyDict globals = frame.globals;
        int version = globals.keysVersion();
        Object v = globals.getStr(name);
        boolean inGlobals = v != null;
        if (v == null) {
            v = frame.builtins.getStr(name);
        }
        if (v == null) {
            throw Errors.nameError(name);
        }
        NamespaceCell cell = inGlobals ? globals.cell(name) : frame.builtins.cell(name);
        if (cell != null) {
            cache = new Cache(globals, cell, inGlobals, version, frame.builtins);
        }
        return v;
    }

    /** The lookup without a cache, for name nodes. */
    static Object lookup(Frame frame, PyStr name) {
        Object v = frame.globals.getStr(name);
        if (v == null) {
            v = frame.builtins.getStr(name);
        }
        if (v == null) {
            throw Errors.nameError(name);
        }
        return v;
    }

    /** The value of a name in any mapping, null when its {@code __getitem__} raises KeyError. */
    static Object inMapping(Frame frame, Object mapping, PyStr name) {
        if (mapping instanceof PyDict d && d.type() == PyDict.TYPE) {
            return d.getStr(name);
        }
        try {
            return ObjectGetItem.get(frame, mapping, name);
        } catch (org.pyston.runtime.PyException e) {
            if (e.matches(org.pyston.types.exception.ExceptionTypes.KEY_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    /** The name. */
    public PyStr name() {
        return name;
    }
}
