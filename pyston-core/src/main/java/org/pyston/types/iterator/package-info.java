/** Iterators over sequences, and enumerate, zip, map, filter and reversed. */
package org.pyston.types.iterator;
