/** The module {@code _io}: files, buffers and text streams. Source: library reference, "io"; PEP 3116. */
package org.pyston.modules._io;
