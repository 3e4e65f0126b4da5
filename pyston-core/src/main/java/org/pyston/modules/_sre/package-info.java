/**
 * The engine behind Python's {@code re}: it takes the code words that the library's {@code re._compiler} makes of a
 * pattern and matches them against strings and bytes.
 *
 * <p>The way of a pattern: {@link org.pyston.modules._sre.SreAssembler} checks the words and rewrites them as a flat
 * {@link org.pyston.modules._sre.SreProgram}; {@link org.pyston.modules._sre.SreMatcher} runs a program over a
 * {@link org.pyston.modules._sre.Subject} with a backtrack stack of its own, so that no subject can overflow the Java
 * stack. Programs are immutable and may be shared between threads and interpreters; a matcher belongs to one search.
 * Nothing here, outside of the module's binding, knows Python objects beside {@code str}.
 */
package org.pyston.modules._sre;
