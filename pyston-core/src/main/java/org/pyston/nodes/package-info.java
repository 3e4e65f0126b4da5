/**
 * Tier 0: executable nodes, one class a construct. A node runs in {@code execute}, holds its caches and profiles in plain
 * fields, and can be entered in the middle (see {@link org.pyston.frame.ResumeDriver}): <em>strict</em> nodes evaluate
 * operands and then apply, and when they are left store what they have into the frame; <em>control</em> nodes keep their
 * state in temporaries of the frame, so that they have nothing to store.
 */
package org.pyston.nodes;
