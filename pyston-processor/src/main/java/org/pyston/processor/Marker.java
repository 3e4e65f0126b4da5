package org.pyston.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** The values of one annotation of {@code org.pyston.annotations} on one element, defaults included. */
final class Marker {
    private static final String PACKAGE = "org.pyston.annotations.";
    private final Map<? extends ExecutableElement, ? extends AnnotationValue> values;

    private Marker(Map<? extends ExecutableElement, ? extends AnnotationValue> values) {
        this.values = values;
    }

    /** The annotation's qualified name. */
    static String qualified(String simpleName) {
        return PACKAGE + simpleName;
    }

    /** The annotation with this simple name, null when the element does not bear it. */
    static Marker find(Elements elements, Element element, String simpleName) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(PACKAGE + simpleName)) {
                return new Marker(elements.getElementValuesWithDefaults(mirror));
            }
        }
        return null;
    }

    private Object value(String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry : values.entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return entry.getValue().getValue();
            }
        }
        throw new IllegalArgumentException(name);
    }

    String text(String name) {
        return (String) value(name);
    }

    boolean flag(String name) {
        return (Boolean) value(name);
    }

    /** The simple name of an enum constant. */
    String constant(String name) {
        return ((Element) value(name)).getSimpleName().toString();
    }

    /** A class; null for {@code void.class}. */
    TypeElement type(String name) {
        return value(name) instanceof DeclaredType type ? (TypeElement) type.asElement() : null;
    }

    /** The classes of an array element. */
    List<TypeElement> types(String name) {
        List<TypeElement> types = new ArrayList<>();
        for (Object item : (List<?>) value(name)) {
            // A class that cannot be resolved is not a type mirror here; javac reports it itself.
            if (((AnnotationValue) item).getValue() instanceof DeclaredType declared) {
                types.add((TypeElement) declared.asElement());
            }
        }
        return types;
    }
}
