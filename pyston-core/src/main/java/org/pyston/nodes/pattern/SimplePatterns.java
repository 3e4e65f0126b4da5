package org.pyston.nodes.pattern;

import org.pyston.nodes.ExprNode;
import org.pyston.object.CompareOp;
import org.pyston.object.Identity;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Frame;

/** The patterns without structure: values, singletons, captures and alternatives. */
public final class SimplePatterns {
    private SimplePatterns() {
    }

    /** A literal or dotted name: equality. */
    public static final class Value extends PatternNode {
        private final ExprNode value;

        public Value(ExprNode value) {
            this.value = value;
        }

        @Override
        public boolean matches(Frame frame, Object subject) {
            Object v = value.execute(frame);
            frame.at = value.id;
            return ObjectRichCompare.test(frame, subject, v, CompareOp.EQ);
        }
    }

    /** None, True or False: identity. */
    public static final class Singleton extends PatternNode {
        private final Object value;

        public Singleton(Object value) {
            this.value = value;
        }

        @Override
        public boolean matches(Frame frame, Object subject) {
            return Identity.is(subject, value);
        }
    }

    /** A name, {@code pattern as name}, or the wildcard. */
    public static final class Capture extends PatternNode {
        private final PatternNode inner;
        private final int temp;

        /** {@code inner} null: anything; {@code temp} -1: no name. */
        public Capture(PatternNode inner, int temp) {
            this.inner = inner;
            this.temp = temp;
        }

        @Override
        public boolean matches(Frame frame, Object subject) {
            if (inner != null && !inner.matches(frame, subject)) {
                return false;
            }
            if (temp >= 0) {
                frame.locals[temp] = subject;
            }
            return true;
        }

        @Override
        public boolean isWildcard() {
            return inner == null && temp < 0;
        }
    }

    /** {@code a | b}: the first that matches. */
    public static final class Or extends PatternNode {
        private final PatternNode[] alternatives;

        public Or(PatternNode[] alternatives) {
            this.alternatives = alternatives;
        }

        @Override
        public boolean matches(Frame frame, Object subject) {
            for (PatternNode p : alternatives) {
                if (p.matches(frame, subject)) {
                    return true;
                }
            }
            return false;
        }
    }
}
