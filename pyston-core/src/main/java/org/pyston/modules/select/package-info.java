/** The module {@code select}: waiting for descriptors. */
package org.pyston.modules.select;
