/** The native module {@code _string}. */
package org.pyston.modules._string;
