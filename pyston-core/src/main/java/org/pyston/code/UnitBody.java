package org.pyston.code;

import java.util.IdentityHashMap;
import java.util.List;
import org.pyston.ast.AstNode;

/**
 * A unit's tree and what hangs on its nodes.
 *
 * @param links by the identity of nodes
 * @param constants without code objects
 * @param children the numbers of the units directly inside
 */
record UnitBody(AstNode root, List<String> names, List<Object> constants,
        IdentityHashMap<AstNode, Links> links, int[] children) {

    /**
     * What hangs on a node: numbers of units, -1 for none.
     *
     * @param inlined the inlined comprehension, or null
     */
    record Links(int child, int typeParameters, int lazyValue, InlinedComprehension inlined) {

        static final Links NONE = new Links(-1, -1, -1, null);
    }

    Links links(AstNode node) {
        Links known = links.get(node);
        return known == null ? Links.NONE : known;
    }
}
