/** The native module {@code _typing}. */
package org.pyston.modules._typing;
