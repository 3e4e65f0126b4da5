package org.pyston.text;

/**
 * What a decoder made of its input.
 *
 * @param text the text
 * @param consumed how many bytes it stands for: fewer than there were if the input was not final and ends within a
 *     character
 */
public record Decoded(PyStr text, int consumed) {
}
