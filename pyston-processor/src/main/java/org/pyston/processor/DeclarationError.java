package org.pyston.processor;

import javax.lang.model.element.Element;

/** A mistake in a declaration: what javac says, and where. */
final class DeclarationError extends Exception {
    final Element element;

    DeclarationError(Element element, String message) {
        super(message);
        this.element = element;
    }
}
