/**
 * The typed intermediate form: a tree of operations made from executable nodes. An operation infers the representation of its
 * value from those of its operands and from profiles, and emits itself; what it cannot do it leaves to the interpreter by a
 * frame state.
 */
package org.pyston.asm.ir;
