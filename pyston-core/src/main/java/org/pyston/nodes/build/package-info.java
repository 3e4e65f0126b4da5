/**
 * Builds executable nodes from the syntax tree of a code unit: one class a family of constructs, around one
 * {@link org.pyston.nodes.build.UnitBuilder} that numbers nodes, hands out temporaries and resolves names.
 */
package org.pyston.nodes.build;
