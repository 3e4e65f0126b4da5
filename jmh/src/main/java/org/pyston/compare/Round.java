package org.pyston.compare;

/**
 * One program once under one implementation.
 *
 * @param wall seconds of each iteration in one process
 * @param cpu seconds of CPU of all threads in each iteration; none where it is not known
 * @param process that process seen from outside
 * @param whole a process that runs the program once at its default size; null when that was left out
 */
public record Round(double[] wall, double[] cpu, Usage process, Usage whole) {
}
