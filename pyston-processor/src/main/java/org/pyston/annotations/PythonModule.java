package org.pyston.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The class declares a native module: its static {@link PythonFunction} methods are the module's functions. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface PythonModule {
    /** The name under which Python imports it, such as {@code "math"}. */
    String value();

    /** The module's {@code __doc__}. */
    String doc() default "";

    /** Further classes whose {@link PythonFunction} methods belong to the module, when one file would be too long. */
    Class<?>[] parts() default {};
}
