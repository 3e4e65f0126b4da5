/** The native module {@code gc}. */
package org.pyston.modules.gc;
