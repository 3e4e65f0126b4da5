/** The native module {@code marshal}. */
package org.pyston.modules.marshal;
