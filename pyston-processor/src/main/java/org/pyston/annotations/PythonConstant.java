package org.pyston.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A constant of a module or a class attribute of a type: a static method without parameters that makes the value (as
 * results of {@link PythonFunction} are converted), called once when the dictionary is filled. In a module the method may
 * take the {@code Frame} of the import.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface PythonConstant {
    /** The name. */
    String value();
}
