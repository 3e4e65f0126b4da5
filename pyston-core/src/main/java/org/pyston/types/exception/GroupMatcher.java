package org.pyston.types.exception;

import java.util.Set;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.tuple.PyTuple;

/** Which exceptions of a group are meant: those of types, those that a predicate accepts, or given ones. */
abstract class GroupMatcher {
    abstract boolean matches(Frame frame, PyBaseException e);

    /** By a condition of {@code split} and {@code subgroup}; raises TypeError for anything else. */
    static GroupMatcher of(Frame frame, Object condition) {
        if (condition instanceof PyType t) {
            if (t.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
                return new ByType(new Object[] {t});
            }
        } else if (condition instanceof PyTuple tuple) {
            if (areExceptionTypes(tuple)) {
                return new ByType(tuple.items());
            }
        } else if (PyType.slotsOf(condition).has(SlotId.CALL)) {
            return new ByPredicate(condition);
        }
        throw Errors.typeError("expected a function, exception type or tuple of exception types");
    }

    /** Those of a set, by identity. */
    static GroupMatcher ofInstances(Set<PyBaseException> instances) {
        return new ByInstance(instances);
    }

    private static boolean areExceptionTypes(PyTuple tuple) {
        for (Object o : tuple.items()) {
            if (!(o instanceof PyType t) || !t.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
                return false;
            }
        }
        return true;
    }

    private static final class ByType extends GroupMatcher {
        private final Object[] types;

        ByType(Object[] types) {
            this.types = types;
        }

        @Override
        boolean matches(Frame frame, PyBaseException e) {
            for (Object type : types) {
                if (e.type().isSubtypeOf((PyType) type)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final class ByPredicate extends GroupMatcher {
        private final Object predicate;

        ByPredicate(Object predicate) {
            this.predicate = predicate;
        }

        @Override
        boolean matches(Frame frame, PyBaseException e) {
            return ObjectIsTrue.isTrue(frame, ObjectCall.call1(frame, predicate, e));
        }
    }

    private static final class ByInstance extends GroupMatcher {
        private final Set<PyBaseException> instances;

        ByInstance(Set<PyBaseException> instances) {
            this.instances = instances;
        }

        @Override
        boolean matches(Frame frame, PyBaseException e) {
            return instances.contains(e);
        }
    }
}
