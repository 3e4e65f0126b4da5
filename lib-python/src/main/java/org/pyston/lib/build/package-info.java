/**
 * The tool of this build that makes the standard library of Pyston out of the files that Maven Central holds.
 *
 * <p>Not part of the jar, and used by nothing else.
 */
package org.pyston.lib.build;
