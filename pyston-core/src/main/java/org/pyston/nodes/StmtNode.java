package org.pyston.nodes;

/** A statement: {@code execute} returns its completion. */
public abstract class StmtNode extends Node {
    protected StmtNode(int id) {
        super(id);
    }
}
