/**
 * The compiled tier: turns hot code units into JVM classes with ASM.
 *
 * <p>Found by core as a service. Without this module on the class path every program runs as well, only slower;
 * nothing but this module may depend on ASM.
 */
package org.pyston.asm;
