package org.pyston.syntax;

/** Unicode's names of characters, as {@code \N{...}} uses them. */
public interface CharacterNames {

    /** The code point of that name, or -1. */
    int codePoint(String name);
}
