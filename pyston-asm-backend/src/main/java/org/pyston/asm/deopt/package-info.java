/**
 * Leaving compiled code: the table of frame states of a compiled unit, the spill of JVM locals into the heap frame, and what
 * happens then. Called from generated code.
 */
package org.pyston.asm.deopt;
