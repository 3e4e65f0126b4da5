package org.pyston.asm.lower;

import java.util.BitSet;
import org.pyston.frame.Resumable;
import org.pyston.nodes.Node;
import org.pyston.nodes.comprehension.ComprehensionNode;
import org.pyston.nodes.expr.SuspendingNode;
import org.pyston.nodes.expr.TempNode;
import org.pyston.nodes.stmt.PassNode;
import org.pyston.nodes.stmt.ReturnNode;

/** Questions about subtrees of executable nodes. */
public final class Trees {
    private Trees() {
    }

    /** The slots that a subtree writes. */
    static int[] stored(Node node) {
        BitSet slots = new BitSet();
        node.collectStoredSlots(slots);
        return slots.stream().toArray();
    }

    /** The slots of the comprehensions in a subtree, which have no value after them. */
    static int[] comprehensionSlots(Node node) {
        BitSet slots = new BitSet();
        collectComprehensions(node, slots);
        return slots.stream().toArray();
    }

    private static void collectComprehensions(Node node, BitSet slots) {
        if (node instanceof ComprehensionNode c) {
            for (int slot : c.slots()) {
                slots.set(slot);
            }
            slots.set(c.resultTemp());
        }
        for (Node child : node.children()) {
            collectComprehensions(child, slots);
        }
    }

    /** Whether a subtree reads a temporary. */
    static boolean reads(Node node, int temp) {
        if (node instanceof TempNode t && t.slot() == temp) {
            return true;
        }
        for (Node child : node.children()) {
            if (reads(child, temp)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a subtree can suspend its frame. */
    public static boolean suspends(Node node) {
        if (node instanceof SuspendingNode) {
            return true;
        }
        for (Node child : node.children()) {
            if (suspends(child)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a statement may end by {@code return}, or by a {@code break} or {@code continue} of a loop around it. */
    static boolean completes(Node node) {
        if (node instanceof ReturnNode || node instanceof PassNode p && p.completion() != null) {
            return true;
        }
        for (Node child : node.children()) {
            if (completes(child)) {
                return true;
            }
        }
        return false;
    }

    /** The innermost comprehension around a node; null when it is in a function of its own. */
    static ComprehensionNode comprehensionAround(Node node) {
        Resumable around = node.parent();
        while (around != null && !(around instanceof ComprehensionNode)) {
            around = around.parent();
        }
        return (ComprehensionNode) around;
    }
}
