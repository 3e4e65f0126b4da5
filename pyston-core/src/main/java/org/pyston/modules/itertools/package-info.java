/** The native module {@code itertools}. */
package org.pyston.modules.itertools;
