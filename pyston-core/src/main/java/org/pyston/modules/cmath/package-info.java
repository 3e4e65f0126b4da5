/** The module {@code cmath}. */
package org.pyston.modules.cmath;
