/** The native module {@code _operator}. */
package org.pyston.modules.operator;
