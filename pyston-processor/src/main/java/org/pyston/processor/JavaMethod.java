package org.pyston.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/**
 * An annotated Java method, whose general conditions are checked.
 *
 * @param target the method as generated code calls it, {@code p.PyList.append}
 * @param types the parameters' types without the frame
 */
record JavaMethod(ExecutableElement element, String target, boolean takesFrame, List<String> types, String result) {

    /** Checks that generated code in {@code fromPackage} can call the method. */
    static JavaMethod read(Elements elements, ExecutableElement method, String fromPackage) throws DeclarationError {
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            throw new DeclarationError(method, "must be static");
        }
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            throw new DeclarationError(method, "must not be private");
        }
        if (!method.getTypeParameters().isEmpty()) {
            throw new DeclarationError(method, "must not be generic");
        }
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        boolean samePackage = Names.packageOf(elements, owner).equals(fromPackage);
        if (!samePackage && !(method.getModifiers().contains(Modifier.PUBLIC)
                && owner.getModifiers().contains(Modifier.PUBLIC))) {
            throw new DeclarationError(method, "must be public, and its class too: it is called from " + fromPackage);
        }
        List<String> types = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            types.add(Names.of(parameter.asType()));
        }
        boolean takesFrame = !types.isEmpty() && types.get(0).equals(Names.FRAME);
        if (takesFrame) {
            types.remove(0);
        }
        return new JavaMethod(method, owner.getQualifiedName() + "." + method.getSimpleName(), takesFrame, types,
                Names.of(method.getReturnType()));
    }
}
