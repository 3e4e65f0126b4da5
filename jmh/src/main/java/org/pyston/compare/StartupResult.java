package org.pyston.compare;

import java.util.List;
import java.util.Map;

/**
 * How long one short command takes.
 *
 * @param title the command as the tables have it
 * @param measured by the implementation's name, one usage a round
 * @param errors why an implementation could not run it, by its name
 */
public record StartupResult(String title, Map<String, List<Usage>> measured, Map<String, String> errors) {
}
