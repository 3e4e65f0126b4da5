/** {@code slice}. */
package org.pyston.types.slice;
