/**
 * Runs whole Python programs under several implementations side by side: {@code java -jar benchmarks.jar compare}.
 *
 * <p>{@link org.pyston.compare.Compare} is the way through: {@link org.pyston.compare.Arguments} say what to run,
 * {@link org.pyston.compare.Workspace} lays the programs out, {@link org.pyston.compare.ProgramRunner} and
 * {@link org.pyston.compare.StartupRunner} start one process after the other by {@link org.pyston.compare.Child}, and what
 * they measured is a {@link org.pyston.compare.Run}, which the package {@code report} shows.
 */
package org.pyston.compare;
