/** The native module {@code _stat}. */
package org.pyston.modules._stat;
