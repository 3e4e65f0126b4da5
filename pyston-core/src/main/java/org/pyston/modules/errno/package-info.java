/** The native module {@code errno}. */
package org.pyston.modules.errno;
