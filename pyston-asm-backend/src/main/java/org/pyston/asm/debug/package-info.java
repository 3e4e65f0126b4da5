/** What the compiled tier tells of itself. */
package org.pyston.asm.debug;
