package org.pyston.compare;

/**
 * What a process used, seen from outside.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of all its threads, in steps of the kernel's clock (10 ms); null where it is not known
 * @param peak the most memory that it had, in bytes; null where it is not known
 */
public record Usage(double wall, Double cpu, Double peak) {
}
