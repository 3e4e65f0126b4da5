/** The native module {@code _collections}. */
package org.pyston.modules._collections;
