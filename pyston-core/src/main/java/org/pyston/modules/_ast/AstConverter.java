package org.pyston.modules._ast;

import org.pyston.ast.Mod;
import org.pyston.importer.AstBridge;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.syntax.ParseMode;

/** What {@code compile()} uses of this module. */
final class AstConverter implements AstBridge.Converter {

    @Override
    public boolean isTree(Object value) {
        return PyType.of(value).isSubtypeOf(PyAst.TYPE);
    }

    @Override
    public Object fromTree(Frame frame, Mod tree) {
        try {
            return new TreeBuilder(AstClasses.of(frame)).convert(tree);
        } catch (StackOverflowError e) {
            throw Errors.recursionError("maximum recursion depth exceeded during ast construction");
        }
    }

    /** CPython's PyAST_obj2mod and _PyAST_Validate. */
    @Override
    public Mod toTree(Frame frame, Object value, ParseMode mode) {
        AstClasses classes = AstClasses.of(frame);
        String wanted = switch (mode) {
            case EXEC -> "Module";
            case EVAL -> "Expression";
            case SINGLE -> "Interactive";
            case FUNC_TYPE -> "FunctionType";
        };
        int number = classes.numberOf(PyType.of(value), classes.mod());
        if (number < 0 || !classes.kind(number).name().equals(wanted)) {
            throw Errors.typeError("expected " + wanted + " node, got " + PyType.of(value).name());
        }
        TreeReader reader = new TreeReader(frame, classes);
        Mod tree;
        try {
            tree = reader.toMod(value);
        } catch (StackOverflowError e) {
            throw Errors.recursionError("maximum recursion depth exceeded while traversing '" + reader.owner() + "' node");
        }
        try {
            new TreeValidator().mod(tree);
        } catch (StackOverflowError e) {
            throw Errors.recursionError("maximum recursion depth exceeded during compilation");
        }
        return tree;
    }
}
