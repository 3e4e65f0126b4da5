package org.pyston.builtins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pyston.annotations.PythonFunction;
import org.pyston.frame.ClassBodies;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectSetItem;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyCell;
import org.pyston.types.function.PyFunction;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** {@code __build_class__}: what a {@code class} statement calls. Source: data model 3.3.3, PEP 3115, PEP 560. */
final class ClassBuiltins {
    private ClassBuiltins() {
    }

    @PythonFunction(value = "__build_class__", signature = "(*args, **kwds)", textSignature = false,
            doc = "__build_class__(func, name, /, *bases, [metaclass], **kwds) -> class\n\nMakes a class of its body.")
    static Object buildClass(Frame frame, Object[] args, PyDict kwds) {
        if (args.length < 2) {
            throw Errors.typeError("__build_class__: not enough arguments");
        }
        if (!(args[0] instanceof PyFunction body)) {
            throw Errors.typeError("__build_class__: func must be a function");
        }
        if (!PyStrInstance.isStr(args[1])) {
            throw Errors.typeError("__build_class__: name is not a string");
        }
        PyTuple original = PyTuple.of(Arrays.copyOfRange(args, 2, args.length));
        PyTuple bases = resolveBases(frame, original);
        Object meta = kwds == null ? null : kwds.removeStr(Names.METACLASS);
        if (meta == null) {
            meta = bases.size() == 0 ? PyType.TYPE : PyType.of(bases.get(0));
        }
        if (meta instanceof PyType type) {
            meta = mostDerived(type, bases);
        }
        Object namespace = prepare(frame, meta, args[1], bases, kwds);
        Object cell = ClassBodies.run(frame, body, namespace);
        if (bases != original) {
            ObjectSetItem.set(frame, namespace, Names.ORIG_BASES, original);
        }
        Object cls = KeywordCall.call(frame, meta, new Object[] {args[1], bases, namespace}, kwds);
        if (cls instanceof PyType type && cell instanceof PyCell classCell) {
            checkCell(frame, args[1], type, classCell);
        }
        return cls;
    }

    /** Replaces bases that are no classes by what their {@code __mro_entries__} say; the same tuple when none has any. */
    private static PyTuple resolveBases(Frame frame, PyTuple bases) {
        List<Object> resolved = null;
        for (int i = 0; i < bases.size(); i++) {
            Object base = bases.get(i);
            Object entries = base instanceof PyType ? null : ObjectGetAttr.getOrNull(frame, base, Names.MRO_ENTRIES);
            if (entries == null) {
                if (resolved != null) {
                    resolved.add(base);
                }
                continue;
            }
            if (!(ObjectCall.call1(frame, entries, bases) instanceof PyTuple replacement)) {
                throw Errors.typeError("__mro_entries__ must return a tuple");
            }
            if (resolved == null) {
                resolved = new ArrayList<>(Arrays.asList(bases.items()).subList(0, i));
            }
            resolved.addAll(Arrays.asList(replacement.items()));
        }
        return resolved == null ? bases : PyTuple.of(resolved.toArray());
    }

    /** Equivalent of CPython's {@code _PyType_CalculateMetaclass}. */
    private static PyType mostDerived(PyType meta, PyTuple bases) {
        PyType winner = meta;
        for (int i = 0; i < bases.size(); i++) {
            PyType candidate = PyType.of(bases.get(i));
            if (winner.isSubtypeOf(candidate)) {
                continue;
            }
            if (!candidate.isSubtypeOf(winner)) {
                throw Errors.typeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                        + "subclass of the metaclasses of all its bases");
            }
            winner = candidate;
        }
        return winner;
    }

    private static Object prepare(Frame frame, Object meta, Object name, PyTuple bases, PyDict kwds) {
        if (meta == PyType.TYPE) {
            return new PyDict();
        }
        Object prepare = ObjectGetAttr.getOrNull(frame, meta, Names.PREPARE);
        if (prepare == null) {
            return new PyDict();
        }
        Object namespace = KeywordCall.call(frame, prepare, new Object[] {name, bases}, kwds);
        if (!PyType.slotsOf(namespace).has(SlotId.GETITEM)) {
            throw Errors.typeError((meta instanceof PyType t ? t.name() : "<metaclass>")
                    + ".__prepare__() must return a mapping, not " + PyType.of(namespace).name());
        }
        return namespace;
    }

    private static void checkCell(Frame frame, Object name, PyType cls, PyCell cell) {
        Object found = cell.value;
        if (found == cls) {
            return;
        }
        String as = " defining " + ObjectRepr.repr(frame, name) + " as " + ObjectRepr.repr(frame, cls);
        if (found == null) {
            throw Errors.runtimeError("__class__ not set" + as + ". Was __classcell__ propagated to type.__new__?");
        }
        throw Errors.typeError("__class__ set to " + ObjectRepr.repr(frame, found) + as);
    }
}
