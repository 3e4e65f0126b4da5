package org.pyston.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs when the module is imported, after its functions, types and constants are in its namespace: a static method with
 * the parameters {@code (Frame, org.pyston.types.module.PyModuleObject)}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface ModuleInit {
}
