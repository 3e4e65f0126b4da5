package org.pyston.compare.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pyston.compare.Implementation;
import org.pyston.compare.Implementation.Kind;

/** Which style class of page.css an implementation is drawn in: Pyston's fastest tier stands out. */
final class Palette {
    private final Map<String, String> classes = new HashMap<>();

    Palette(List<Implementation> implementations, Implementation main) {
        int pythons = 0;
        int tiers = 0;
        for (Implementation implementation : implementations) {
            String style;
            if (classes.isEmpty()) {
                style = "reference";
            } else if (implementation.equals(main)) {
                style = "main";
            } else if (implementation.kind() == Kind.PYSTON) {
                style = tiers++ % 2 == 0 ? "tier" : "tier2";
            } else if (implementation.kind() == Kind.JAVA) {
                style = "java";
            } else {
                style = pythons++ % 2 == 0 ? "other" : "other2";
            }
            classes.put(implementation.name(), style);
        }
    }

    /** The class of an implementation; what has no other one gets Java's. */
    String of(String name) {
        return classes.getOrDefault(name, "java");
    }

    /** A legend of names. */
    String legend(List<String> names) {
        StringBuilder out = new StringBuilder("<p class=\"legend\">");
        for (String name : names) {
            out.append("<span><i class=\"").append(of(name)).append("\"></i>").append(Format.escape(name)).append("</span>");
        }
        return out.append("</p>\n").toString();
    }
}
