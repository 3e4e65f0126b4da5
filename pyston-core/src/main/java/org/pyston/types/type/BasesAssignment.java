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
            if (t.isSubtypeOf(self)) {
                throw Errors.typeError("a __bases__ item causes an inheritance cycle");
            }
            bases[i] = t;
        }
        PyType base = TypeLayout.bestBase(bases);
        ClassAssignment.checkLayouts(self.base(), base, "__bases__");
        replace(frame, self, bases, base);
    }

    private static void replace(Frame frame, PyType self, PyType[] bases, PyType base) {
        PyType[] oldBases = self.bases();
        PyType oldBase = self.base();
        self.setBases(bases, base);
        try {
            for (PyType type : withSubclasses(self)) {
                type.setMro(TypeNew.computeMro(frame, type));
            }
        } catch (PyException e) {
            self.setBases(oldBases, oldBase);
            for (PyType type : withSubclasses(self)) {
                type.setMro(TypeNew.computeMro(frame, type));
            }
            throw e;
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

    /** The type, then its subclasses, each after its bases as far as they are among them. */
    private static List<PyType> withSubclasses(PyType type) {
        List<PyType> all = new ArrayList<>();
        all.add(type);
        for (int i = 0; i < all.size(); i++) {
            for (PyType sub : all.get(i).subclasses()) {
                all.remove(sub);
                all.add(sub);
            }
        }
        return all;
    }
}
