package org.pyston.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@link PythonModule} class: the classes with {@link PythonType} whose types are names in the module. (Types of
 * {@code builtins} need no such list.)
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface ExportsTypes {
    /** The declaring classes; each has a static final field TYPE. */
    Class<?>[] value();
}
