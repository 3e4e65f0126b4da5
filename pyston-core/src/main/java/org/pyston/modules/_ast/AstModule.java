package org.pyston.modules._ast;

import org.pyston.annotations.ModuleInit;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonModule;
import org.pyston.importer.AstBridge;
import org.pyston.importer.CompileFlags;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.module.PyModule;

/** The module {@code _ast}: the classes of syntax trees. Source: library reference, "ast". */
@PythonModule(value = "_ast", doc = "")
public final class AstModule {
    private AstModule() {
    }

    @PythonConstant("PyCF_ALLOW_TOP_LEVEL_AWAIT")
    static long allowTopLevelAwait() {
        return CompileFlags.ALLOW_TOP_LEVEL_AWAIT;
    }

    @PythonConstant("PyCF_ONLY_AST")
    static long onlyAst() {
        return CompileFlags.ONLY_AST;
    }

    @PythonConstant("PyCF_TYPE_COMMENTS")
    static long typeComments() {
        return CompileFlags.TYPE_COMMENTS;
    }

    @ModuleInit
    static void init(Frame frame, PyModule module) {
        AstClasses classes = AstClasses.of(frame);
        module.dict().putStr(PyStr.intern("AST"), PyAst.TYPE);
        for (int i = 0; i < classes.size(); i++) {
            module.dict().putStr(PyStr.intern(classes.kind(i).name()), classes.type(i));
        }
        frame.interpreter().state(AstBridge.class).setConverter(new AstConverter());
    }
}
