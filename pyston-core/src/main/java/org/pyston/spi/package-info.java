/**
 * All that a compiler backend is known by: found with {@link java.util.ServiceLoader}, so that everything works, slower,
 * without one.
 */
package org.pyston.spi;
