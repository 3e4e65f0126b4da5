/** The module {@code time}. */
package org.pyston.modules.time;
