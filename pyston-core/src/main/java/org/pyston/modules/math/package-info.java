/** The module {@code math}. */
package org.pyston.modules.math;
