/** The module {@code array}: compact arrays of numbers. */
package org.pyston.modules.array;
