/** The native module {@code _tokenize}, on which {@code tokenize} stands. */
package org.pyston.modules._tokenize;
