package org.pyston.compare;

import java.util.Map;

/**
 * One program under all implementations.
 *
 * @param program what was run
 * @param measured by the implementation's name
 */
public record ProgramResult(ProgramInfo program, Map<String, Measured> measured) {
}
