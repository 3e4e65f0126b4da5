/** The module {@code zlib}, on the JDK's. */
package org.pyston.modules.zlib;
