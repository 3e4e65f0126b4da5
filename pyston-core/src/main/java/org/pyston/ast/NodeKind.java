package org.pyston.ast;

/**
 * One class of Python's module {@code ast}.
 *
 * @param base the name of the class it derives from
 * @param attributes whether the class says where its nodes stand
 * @param optionalEnds whether the end of that place may be missing
 * @param fields the names of the fields, separated by blanks
 * @param optional those of them that may be None
 * @param doc its {@code __doc__}: the line of the abstract grammar
 */
public record NodeKind(String name, String base, boolean attributes, boolean optionalEnds, String fields, String optional,
        String doc) {

    /** The names of the fields. */
    public String[] fieldNames() {
        return split(fields);
    }

    /** The names of the fields that may be None. */
    public String[] optionalNames() {
        return split(optional);
    }

    private static String[] split(String names) {
        return names.isEmpty() ? new String[0] : names.split(" ");
    }
}
