package org.pyston.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Packages use only packages of their own row and of the rows before it; core knows no ASM. */
class LayersTest {

    /** The packages below org.pyston, each with the packages inside it; a row may use itself and the rows before it. */
    private static final List<List<String>> ROWS = List.of(
            List.of("util", "text", "numeric"),
            List.of("ast"),
            List.of("syntax"),
            List.of("symtable"),
            List.of("code"),
            List.of("object", "runtime", "frame", "types", "ops"),
            List.of("profile"),
            List.of("nodes"),
            List.of("spi"),
            List.of("importer"),
            List.of("builtins", "modules"),
            List.of("debug"),
            List.of("embed"));

    private static final String ROOT = "org.pyston.";
    /** Used from everywhere: the annotations depend on nothing. */
    private static final String ANNOTATIONS = "annotations";

    /** The processor's lists of all modules and types: they name classes of every row, and only their results are used. */
    private static final String GENERATED = "generated";

    private static final JavaClasses CLASSES = CoreClasses.imported();

    @Test
    void rowsUseOnlyRowsBeforeThem() {
        Map<String, Integer> rows = new HashMap<>();
        for (int i = 0; i < ROWS.size(); i++) {
            for (String name : ROWS.get(i)) {
                rows.put(name, i);
            }
        }
        TreeSet<String> violations = new TreeSet<>();
        for (JavaClass from : CLASSES) {
            Integer row = rows.get(topPackage(from));
            if (topPackage(from).equals(GENERATED)) {
                continue;
            }
            if (row == null) {
                violations.add(from.getPackageName() + " is in no row");
                continue;
            }
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                JavaClass to = dependency.getTargetClass().getBaseComponentType();
                if (!to.getName().startsWith(ROOT) || topPackage(to).equals(ANNOTATIONS)
                        || topPackage(to).equals(GENERATED)) {
                    continue;
                }
                Integer used = rows.get(topPackage(to));
                if (used == null || used > row) {
                    violations.add(from.getName() + " uses " + to.getName());
                }
            }
        }
        assertEquals(new TreeSet<>(), violations);
    }

    private static String topPackage(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT)) {
            return name;
        }
        int end = name.indexOf('.', ROOT.length());
        return name.substring(ROOT.length(), end < 0 ? name.length() : end);
    }

    @Test
    void coreKnowsNoAsm() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.objectweb.asm..", "org.pyston.asm..")
                .check(CLASSES);
    }
}
