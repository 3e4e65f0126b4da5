/** The native module {@code _bisect}. */
package org.pyston.modules._bisect;
