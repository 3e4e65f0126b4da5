/** The module {@code sys}. */
package org.pyston.modules.sys;
