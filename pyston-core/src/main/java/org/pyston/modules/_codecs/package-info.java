/** The module {@code _codecs}. */
package org.pyston.modules._codecs;
