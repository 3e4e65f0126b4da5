/** The native module {@code _locale}. */
package org.pyston.modules._locale;
