/** The module {@code posix}, which {@code os} is made of. Source: library reference, "os"; POSIX. */
package org.pyston.modules.posix;
