package org.pyston.processor;

import java.util.List;
import javax.lang.model.element.TypeElement;
import org.pyston.processor.Declared.Callable;
import org.pyston.processor.Declared.Constant;

/**
 * A class with {@code @PythonModule}.
 *
 * @param types the declaring classes of the exported types
 * @param initialization the statement that calls the {@code @ModuleInit} method, null without
 */
record ModuleDeclaration(TypeElement element, String packageName, String name, String doc, List<Callable> functions,
        List<TypeElement> types, List<Constant> constants, String initialization) {
}
