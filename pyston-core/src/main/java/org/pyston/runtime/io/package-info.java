/** File descriptors: an interpreter's table of Java channels and streams. */
package org.pyston.runtime.io;
