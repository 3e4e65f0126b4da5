/** The native module {@code _warnings}, on which {@code warnings} stands. */
package org.pyston.modules._warnings;
