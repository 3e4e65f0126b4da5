package org.pyston.types.type;

import java.util.ArrayList;
import java.util.List;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.tuple.PyTuple;

/** {@code cls.__bases__ = bases}. Source: CPython's type_set_bases. */
final class BasesAssignment {
    private BasesAssignment() {
    }

    static void assign(Frame frame, PyType self, Object value) {
        if (!(value instanceof PyTuple tuple)) {
            throw Errors.typeError("can only assign tuple to " + self.name() + ".__bases__, not " + PyType.of(value).name());
        }
        if (tuple.size() == 0) {
            throw Errors.typeError("can only assign non-empty tuple to " + self.name() + ".__bases__, not ()");
        }
        PyType[] bases = new PyType[tuple.size()];
        for (int i = 0; i < bases.length; i++) {
            if (!(tuple.get(i) instanceof PyType t)) {
                throw Errors.typeError(self.name() + ".__bases__ must be tuple of classes, not '"
                        + PyType.of(tuple.get(i)).name() + "'");
            }
            if (t.isSubtypeOf(self) || derivesByBase(t, self)) {
                throw Errors.typeError("a __bases__ item causes an inheritance cycle");
            }
            bases[i] = t;
        }
        PyType base = TypeLayout.bestBase(bases);
        ClassAssignment.checkLayouts(self.base(), base, "__bases__");
        replace(frame, self, bases, base);
    }

    /** The chain of first bases is right already while a custom {@code mro()} runs, whereas the MRO is not yet. */
    private static boolean derivesByBase(PyType type, PyType base) {
        for (PyType t = type; t != null; t = t.base()) {
            if (t == base) {
                return true;
            }
        }
        return false;
    }

    /** A type whose MRO was computed anew. */
    private record Changed(PyType type, PyType[] before, PyType[] after) {
    }

    /** A custom {@code mro()} may assign bases itself: what it has assigned stays. */
    private static void replace(Frame frame, PyType self, PyType[] bases, PyType base) {
        PyType[] oldBases = self.bases();
        PyType oldBase = self.base();
        self.setBases(bases, base);
        List<Changed> changed = new ArrayList<>();
        try {
            recompute(frame, self, changed);
        } catch (PyException e) {
            for (Changed c : changed) {
                if (c.type.mro() == c.after) {
                    c.type.setMro(c.before);
                }
            }
            if (self.bases() == bases) {
                self.setBases(oldBases, oldBase);
            }
            throw e;
        }
        if (self.bases() != bases) {
            return;
        }
        for (PyType old : oldBases) {
            if (old.isBuiltin()) {
                frame.interpreter().removeSubclass(old, self);
            } else {
                old.removeSubclass(self);
            }
        }
        TypeNew.register(frame, self, bases);
        self.modified();
    }

    /** The MRO of a type, then those of its subclasses. */
    private static void recompute(Frame frame, PyType type, List<Changed> changed) {
        PyType[] before = type.mro();
        PyType[] after = TypeNew.computeMro(frame, type);
        if (type.mro() != before) {
            return; // an assignment inside mro() was faster
        }
        type.setMro(after);
        changed.add(new Changed(type, before, after));
        for (PyType sub : type.subclasses()) {
            recompute(frame, sub, changed);
        }
    }
}
