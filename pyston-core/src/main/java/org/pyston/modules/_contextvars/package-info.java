/** The native module {@code _contextvars}. */
package org.pyston.modules._contextvars;
