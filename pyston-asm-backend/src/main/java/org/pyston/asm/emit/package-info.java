/** Emission of JVM bytecode: locals, temporaries, frame states, handlers. Knows types and states, and no operation of Python. */
package org.pyston.asm.emit;
