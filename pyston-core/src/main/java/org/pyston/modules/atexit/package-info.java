/** The native module {@code atexit}. */
package org.pyston.modules.atexit;
