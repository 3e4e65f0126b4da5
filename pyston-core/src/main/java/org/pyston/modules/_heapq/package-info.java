/** The native module {@code _heapq}. */
package org.pyston.modules._heapq;
