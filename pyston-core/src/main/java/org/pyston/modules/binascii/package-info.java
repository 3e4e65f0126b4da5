/** The module {@code binascii}. */
package org.pyston.modules.binascii;
