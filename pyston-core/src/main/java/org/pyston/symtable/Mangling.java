package org.pyston.symtable;

/** Private names of classes. Source: language reference 6.2.1, "Private name mangling". */
public final class Mangling {

    private Mangling() {
    }

    /** The name as it is stored, for code in the class of that name; null is no class. */
    public static String mangle(String className, String name) {
        if (className == null || !name.startsWith("__") || name.endsWith("__") || name.indexOf('.') >= 0) {
            return name;
        }
        int start = 0;
        while (start < className.length() && className.charAt(start) == '_') {
            start++;
        }
        return start == className.length() ? name : "_" + className.substring(start) + name;
    }
}
