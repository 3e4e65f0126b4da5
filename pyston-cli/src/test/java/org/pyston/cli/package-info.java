/**
 * Tests of the command line. Those that need the finished jar are named {@code ...JarTest}, run in the phase verify and
 * find it in the system property {@code pyston.jar}.
 */
package org.pyston.cli;
