package org.pyston.nodes.pattern;

import org.pyston.frame.Tracing;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StmtNode;
import org.pyston.runtime.Frame;

/** {@code match subject: case …}. The subject is in a temporary. */
public final class MatchNode extends StmtNode {
    private final ExprNode subject;
    private final int temp;
    private final PatternNode[] patterns;
    private final StmtNode[] binds;
    private final ExprNode[] guards;
    private final StmtNode[] bodies;
    private final int[] places;

    /** {@code binds[i]} gives the captured values to their names, null for none; {@code guards[i]} may be null; {@code places}: numbers of the cases. */
    public MatchNode(int id, ExprNode subject, int temp, PatternNode[] patterns, StmtNode[] binds, ExprNode[] guards,
            StmtNode[] bodies, int[] places) {
        super(id);
        this.subject = adopt(subject, 0);
        this.temp = temp;
        this.patterns = patterns;
        this.binds = binds;
        this.guards = guards;
        this.bodies = bodies;
        this.places = places;
        for (int i = 0; i < bodies.length; i++) {
            adopt(guards[i], 1 + 2 * i);
            adopt(bodies[i], 2 + 2 * i);
            adopt(binds[i], 1 + 2 * bodies.length + i);
        }
    }

    @Override
    protected boolean tests(int index) {
        return index % 2 == 1;
    }

    @Override
    public Object execute(Frame frame) {
        return begin(frame, subject.execute(frame));
    }

    private Object begin(Frame frame, Object value) {
        frame.locals[temp] = value;
        return from(frame, 0);
    }

    private Object from(Frame frame, int first) {
        Object value = frame.locals[temp];
        for (int i = first; i < patterns.length; i++) {
            if (frame.thread.tracing) {
                Tracing.line(frame, places[i]);
            }
            if (!patterns[i].matches(frame, value)) {
                continue;
            }
            if (binds[i] != null) {
                binds[i].execute(frame);
            }
            if (guards[i] == null || guards[i].executeBoolean(frame)) {
                return run(frame, i);
            }
        }
        frame.locals[temp] = null;
        return null;
    }

    private Object run(Frame frame, int i) {
        frame.locals[temp] = null;
        return bodies[i].executeSuite(frame);
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        if (index == 0) {
            return begin(frame, value);
        }
        int i = (index - 1) / 2;
        if (index % 2 == 0) {
            return value;
        }
        return guards[i].truth(frame, value) ? run(frame, i) : from(frame, i + 1);
    }
}
