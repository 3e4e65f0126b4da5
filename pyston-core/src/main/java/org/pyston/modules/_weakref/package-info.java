/** The module {@code _weakref}. */
package org.pyston.modules._weakref;
