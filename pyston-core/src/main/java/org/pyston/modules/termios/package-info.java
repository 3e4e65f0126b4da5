/** The module {@code termios}: control of terminals. */
package org.pyston.modules.termios;
