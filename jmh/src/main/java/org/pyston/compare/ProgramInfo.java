package org.pyston.compare;

/**
 * What {@code iterate.py --list} tells of a program.
 *
 * @param name its module
 * @param family numeric, objects, data or control
 * @param about the first line of its docstring
 * @param size the size of a whole process
 * @param steady the size of one iteration of many
 * @param twin whether there is hand-written Java of it
 * @param fault why it cannot be run; null when it can
 */
public record ProgramInfo(String name, String family, String about, long size, long steady, boolean twin, String fault) {
}
