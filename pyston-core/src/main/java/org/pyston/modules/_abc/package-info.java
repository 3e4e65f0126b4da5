/** The native module {@code _abc}, on which {@code abc} stands. */
package org.pyston.modules._abc;
