/** The module {@code _posixsubprocess}: child processes. */
package org.pyston.modules._posixsubprocess;
