/**
 * Tier 1: hot functions and loops become JVM bytecode. {@link org.pyston.asm.lower} makes typed operations
 * ({@link org.pyston.asm.ir}) of executable nodes, their types are inferred from profiles, {@link org.pyston.asm.emit} writes
 * bytecode, {@link org.pyston.asm.install} puts it in place, and {@link org.pyston.asm.deopt} takes activations back to the
 * interpreter when what was speculated does not hold.
 */
package org.pyston.asm;
