/** Static methods that generated code calls: operations that need no frame. */
package org.pyston.asm.support;
