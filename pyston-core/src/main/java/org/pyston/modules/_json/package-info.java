/** The module {@code _json}: the fast parts of {@code json}. */
package org.pyston.modules._json;
