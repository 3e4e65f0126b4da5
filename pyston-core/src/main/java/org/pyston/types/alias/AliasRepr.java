package org.pyston.types.alias;

import org.pyston.object.PyEllipsis;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.list.PyList;

/** How aliases and unions show the types in them: by qualified name. Source: CPython's ga_repr_item, union_repr_item. */
final class AliasRepr {
    private static final PyStr ORIGIN = PyStr.of("__origin__");
    private static final PyStr ARGS = PyStr.of("__args__");

    private AliasRepr() {
    }

    static PyStr alias(Frame frame, PyGenericAlias alias) {
        PyStrBuilder out = new PyStrBuilder();
        if (alias.isStarred()) {
            out.append("*");
        }
        item(frame, out, alias.origin());
        out.append("[");
        if (alias.args().size() == 0) {
            out.append("()");
        }
        items(frame, out, alias.args().items(), ", ");
        return out.append("]").build();
    }

    static PyStr union(Frame frame, PyUnionType union) {
        PyStrBuilder out = new PyStrBuilder();
        items(frame, out, union.args().items(), " | ");
        return out.build();
    }

    private static void items(Frame frame, PyStrBuilder out, Object[] items, String separator) {
        for (int i = 0; i < items.length; i++) {
            out.append(i > 0 ? separator : "");
            if (items[i] == PyNone.NONE.type() && separator.length() == 3) {
                out.append("None");
            } else if (items[i] instanceof PyList list) {
                out.append("[");
                items(frame, out, list.toArray(), ", ");
                out.append("]");
            } else {
                item(frame, out, items[i]);
            }
        }
    }

    private static void item(Frame frame, PyStrBuilder out, Object o) {
        if (o == PyEllipsis.ELLIPSIS) {
            out.append("...");
            return;
        }
        boolean generic = !(o instanceof PyType) && ObjectGetAttr.getOrNull(frame, o, ORIGIN) != null
                && ObjectGetAttr.getOrNull(frame, o, ARGS) != null;
        Object qualname = generic ? null : ObjectGetAttr.getOrNull(frame, o, Names.QUALNAME);
        Object module = qualname == null ? null : ObjectGetAttr.getOrNull(frame, o, Names.MODULE);
        if (module == null || module == PyNone.NONE) {
            out.append(ObjectRepr.repr(frame, o));
            return;
        }
        PyStr moduleName = ObjectStr.str(frame, module);
        if (!moduleName.contentEquals("builtins")) {
            out.append(moduleName).append(".");
        }
        out.append(ObjectStr.str(frame, qualname));
    }
}
