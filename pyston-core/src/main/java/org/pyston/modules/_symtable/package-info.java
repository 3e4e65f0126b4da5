/** The native module {@code _symtable}: Python's view of the scope analysis. */
package org.pyston.modules._symtable;
