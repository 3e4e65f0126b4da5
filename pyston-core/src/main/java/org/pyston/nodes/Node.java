package org.pyston.nodes;

import java.util.BitSet;
import org.pyston.frame.Resumable;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;

/** A node of the executable tree of one code unit. */
public abstract class Node implements Resumable {
    /** Number of the node in its tree: resume point and index of its place in the source. Set when the tree is built. */
    public final int id;
    private static final Node[] NO_CHILDREN = new Node[0];
    private static final int[] NO_SLOTS = new int[0];

    /** How often compiled code left at a guard of this node: what failed is not speculated on again. */
    public int deopts;
    private Node parent;
    private int childIndex;
    private Node[] children = NO_CHILDREN;

    protected Node(int id) {
        this.id = id;
    }

    /** Makes this node the parent of one of its children; returns the child. */
    protected final <T extends Node> T adopt(T child, int index) {
        if (child != null) {
            Node c = child;
            c.parent = this;
            c.childIndex = index;
            children = java.util.Arrays.copyOf(children, children.length + 1);
            children[children.length - 1] = c;
        }
        return child;
    }

    /** The nodes that have this one as their parent, in the order in which they were adopted. */
    public final Node[] children() {
        return children;
    }

    /** The slots of the frame, temporaries of its own aside, that this node itself writes (its children not counted). */
    public int[] storedSlots() {
        return NO_SLOTS;
    }

    /** Adds the slots that this node and those below it write. */
    public final void collectStoredSlots(BitSet slots) {
        for (int slot : storedSlots()) {
            slots.set(slot);
        }
        for (Node child : children) {
            child.collectStoredSlots(slots);
        }
    }

    /** Makes this node the parent of children that are numbered from {@code first}; returns them. */
    protected final <T extends Node> T[] adoptAll(T[] children, int first) {
        for (int i = 0; i < children.length; i++) {
            adopt(children[i], first + i);
        }
        return children;
    }

    @Override
    public final Resumable parent() {
        return parent;
    }

    /** Whether the node only wants to know if a child's value is true, so that each operand of {@code and} is tested where it stands. */
    protected boolean tests(int index) {
        return false;
    }

    /** Whether the parent only wants to know if the value is true. */
    protected final boolean isTested() {
        return parent != null && parent.tests(childIndex);
    }

    @Override
    public final int childIndex() {
        return childIndex;
    }

    /** Runs the node: an expression's value, or a statement's completion (see {@link org.pyston.frame.Completion}). */
    @Override
    public abstract Object execute(Frame frame);

    @Override
    public Object resumeAt(Frame frame, Object value, PyException thrown) {
        if (thrown != null) {
            throw thrown;
        }
        return value;
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        throw new AssertionError(getClass().getSimpleName() + " has no child that can suspend");
    }

    @Override
    public Object resumeThrow(Frame frame, int index, PyException thrown) {
        throw thrown;
    }

    /** The object that a suspended {@code yield from} or {@code await} delegates to; null for other nodes. */
    public Object delegate(Frame frame) {
        return null;
    }
}
