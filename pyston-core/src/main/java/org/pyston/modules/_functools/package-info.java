/** The native module {@code _functools}, on which {@code functools} stands. */
package org.pyston.modules._functools;
