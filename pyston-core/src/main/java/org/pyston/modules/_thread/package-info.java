/** The native module {@code _thread}, on which {@code threading} stands. */
package org.pyston.modules._thread;
