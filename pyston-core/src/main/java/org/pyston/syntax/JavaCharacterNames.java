package org.pyston.syntax;

/** The names that the JDK knows; loaded only when a text has {@code \N}. */
final class JavaCharacterNames implements CharacterNames {

    static final JavaCharacterNames INSTANCE = new JavaCharacterNames();

    private JavaCharacterNames() {
    }

    @Override
    public int codePoint(String name) {
        try {
            int c = Character.codePointOf(name);
            String known = Character.getName(c);
            return known != null && known.equalsIgnoreCase(name) ? c : -1;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }
}
