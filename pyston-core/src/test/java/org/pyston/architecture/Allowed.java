package org.pyston.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The exceptions to one rule, from {@code allowed.txt}: lines of the form {@code RULE SUBJECT: REASON}. An exception
 * that is no longer needed is an error too.
 */
final class Allowed {

    private final TreeMap<String, String> reasons = new TreeMap<>();
    private final List<String> violations = new ArrayList<>();

    /** The exceptions to the rule of this name. */
    Allowed(String rule) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Allowed.class.getResourceAsStream("allowed.txt"), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith(rule + " ")) {
                    int colon = line.indexOf(": ");
                    if (colon < 0) {
                        throw new IllegalArgumentException("no reason given: " + line);
                    }
                    reasons.put(line.substring(rule.length() + 1, colon), line.substring(colon + 2));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes that a subject breaks the rule, unless it is allowed to. */
    void violated(String subject, String how) {
        if (reasons.put(subject, "") == null) {
            reasons.remove(subject);
            violations.add(subject + " " + how);
        }
    }

    /** Fails with all violations and all exceptions that nothing needs. */
    void check() {
        reasons.forEach((subject, reason) -> {
            if (!reason.isEmpty()) {
                violations.add(subject + " is in allowed.txt, but breaks no rule");
            }
        });
        assertEquals(List.of(), violations);
    }
}
