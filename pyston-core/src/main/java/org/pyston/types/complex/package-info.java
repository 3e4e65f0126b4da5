/** The type {@code complex}. */
package org.pyston.types.complex;
