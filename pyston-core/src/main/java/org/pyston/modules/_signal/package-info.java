/** The native module {@code _signal}. */
package org.pyston.modules._signal;
