/** {@code range} and its iterators. */
package org.pyston.types.range;
