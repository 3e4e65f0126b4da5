/** The module {@code _struct}: values to and from bytes. */
package org.pyston.modules._struct;
