package org.pyston.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes an attribute of a built-in type: optional frame, the instance, the value as {@code Object}, which is null when
 * the attribute is to be deleted. Needs a {@link PythonGetter} of the same name.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface PythonSetter {
    /** The attribute's name. */
    String value();
}
