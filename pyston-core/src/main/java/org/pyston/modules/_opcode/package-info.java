/** The native module {@code _opcode}. */
package org.pyston.modules._opcode;
