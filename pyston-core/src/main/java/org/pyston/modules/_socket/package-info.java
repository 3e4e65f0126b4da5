/** The module {@code _socket}: the network. */
package org.pyston.modules._socket;
