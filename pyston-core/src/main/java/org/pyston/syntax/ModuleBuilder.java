package org.pyston.syntax;

import java.util.List;
import org.pyston.ast.Expr;
import org.pyston.ast.Mod;
import org.pyston.ast.NodeList;
import org.pyston.ast.Stmt;

/** Builds the roots of trees. */
final class ModuleBuilder {

    ModuleBuilder(GrammarSupport parser) {
    }

    Mod module(List<Stmt> body) {
        return new Mod.Module(body, NodeList.empty());
    }

    Mod interactive(List<Stmt> body) {
        return new Mod.Interactive(body);
    }

    Mod expression(Expr body) {
        return new Mod.Expression(body);
    }

    Mod functionType(List<Expr> types, Expr result) {
        return new Mod.FunctionType(types, result);
    }
}
