package org.pyston.nodes.build;

import java.util.ArrayList;
import java.util.List;
import org.pyston.ast.Arg;
import org.pyston.ast.Arguments;
import org.pyston.ast.AstNode;
import org.pyston.ast.AstUnparse;
import org.pyston.ast.Expr;
import org.pyston.ast.Span;
import org.pyston.ast.Stmt;
import org.pyston.ast.TypeParam;
import org.pyston.code.Binding;
import org.pyston.code.CodeFlags;
import org.pyston.code.CodeUnit;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StmtNode;
import org.pyston.nodes.call.CallNode;
import org.pyston.nodes.expr.BuildClassNode;
import org.pyston.nodes.expr.ConstantNode;
import org.pyston.nodes.expr.MakeFunctionNode;
import org.pyston.nodes.stmt.ClassBodyNode;
import org.pyston.text.PyStr;
import org.pyston.types.code.PyCode;

/** Builds function and class definitions, and the bodies of classes. */
final class DefinitionBuilder {
    private static final PyStr[] NO_NAMES = new PyStr[0];
    private static final ExprNode[] NO_OPERANDS = new ExprNode[0];

    private final UnitBuilder unit;

    DefinitionBuilder(UnitBuilder unit) {
        this.unit = unit;
    }

    /** A code object for a unit inside this one. */
    PyCode code(CodeUnit child) {
        return new PyCode(unit.interpreter, child);
    }

    Binding[] closure(CodeUnit child) {
        return unit.unit.closure(child, unit.innermost());
    }

    ExprNode lambda(Expr.Lambda node, int depth) {
        return makeFunction(unit.unit.child(node), node.span(), node.args(), null, depth);
    }

    /** A function without parameters' defaults: of a class body, a generator expression, a type-parameter scope. */
    ExprNode plainFunction(CodeUnit child, Span span, int depth) {
        return new MakeFunctionNode(unit.number(span), depth, code(child), closure(child), 0, NO_NAMES, NO_NAMES, NO_OPERANDS);
    }

    /** {@code def} or {@code async def} with its decorators. */
    void function(AstNode node, String name, List<Expr> decorators, List<TypeParam> parameters, List<StmtNode> out) {
        Span span = node instanceof Stmt s ? s.span() : null;
        define(node, name, decorators, parameters, span, out);
    }

    private void define(AstNode node, String name, List<Expr> decorators, List<TypeParam> parameters, Span span,
            List<StmtNode> out) {
        ExprNode[] callees = unit.exprs(decorators, 0);
        int depth = callees.length;
        ExprNode value = !parameters.isEmpty() ? unit.typeParameters.generic(node, depth)
                : node instanceof Stmt.ClassDef c ? classObject(c, unit.unit.child(c), null, depth)
                : functionObject(node, unit.unit.child(node), depth);
        for (int i = callees.length - 1; i >= 0; i--) {
            value = new CallNode(unit.number(decorators.get(i).span()), i, callees[i], new ExprNode[] {value});
        }
        unit.targets.assign(new Expr.Name(name, org.pyston.ast.ExprContext.STORE, span), value, span, out);
    }

    /** The function object of a {@code def}, with defaults and annotations. */
    ExprNode functionObject(AstNode node, CodeUnit child, int depth) {
        if (node instanceof Stmt.FunctionDef f) {
            return makeFunction(child, f.span(), f.args(), f.returns(), depth);
        }
        Stmt.AsyncFunctionDef f = (Stmt.AsyncFunctionDef) node;
        return makeFunction(child, f.span(), f.args(), f.returns(), depth);
    }

    /** As {@link #functionObject}: the defaults are evaluated outside of the scope of type parameters. */
    ExprNode functionWithoutDefaults(AstNode node, CodeUnit child, int depth) {
        Stmt definition = (Stmt) node;
        Arguments args = node instanceof Stmt.FunctionDef f ? f.args() : ((Stmt.AsyncFunctionDef) node).args();
        Expr returns = node instanceof Stmt.FunctionDef f ? f.returns() : ((Stmt.AsyncFunctionDef) node).returns();
        Arguments bare = new Arguments(args.posonlyargs(), args.args(), args.vararg(), args.kwonlyargs(), List.of(),
                args.kwarg(), List.of());
        return makeFunction(child, definition.span(), bare, returns, depth);
    }

    private ExprNode makeFunction(CodeUnit child, Span span, Arguments args, Expr returns, int depth) {
        int id = unit.number(span);
        List<ExprNode> operands = new ArrayList<>();
        for (Expr e : args.defaults()) {
            operands.add(unit.expr(e, depth + operands.size()));
        }
        List<PyStr> keywordOnly = new ArrayList<>();
        for (int i = 0; i < args.kwDefaults().size(); i++) {
            Expr e = args.kwDefaults().get(i);
            if (e != null) {
                keywordOnly.add(unit.name(args.kwonlyargs().get(i).arg()));
                operands.add(unit.expr(e, depth + operands.size()));
            }
        }
        List<PyStr> annotated = new ArrayList<>();
        annotations(args, returns, annotated, operands, depth);
        return new MakeFunctionNode(id, depth, code(child), closure(child), args.defaults().size(),
                keywordOnly.toArray(NO_NAMES), annotated.toArray(NO_NAMES), operands.toArray(NO_OPERANDS));
    }

    private void annotations(Arguments args, Expr returns, List<PyStr> names, List<ExprNode> operands, int depth) {
        List<Arg> all = new ArrayList<>();
        all.addAll(args.args()); // CPython's order, which __annotations__ shows
        all.addAll(args.posonlyargs());
        all.add(args.vararg());
        all.addAll(args.kwonlyargs());
        all.add(args.kwarg());
        for (Arg a : all) {
            if (a != null && a.annotation() != null) {
                names.add(unit.name(a.arg()));
                operands.add(annotation(a.annotation(), depth + operands.size()));
            }
        }
        if (returns != null) {
            names.add(PyStr.of("return"));
            operands.add(annotation(returns, depth + operands.size()));
        }
    }

    /** An annotation: its value, or its text under {@code from __future__ import annotations} (PEP 563). */
    ExprNode annotation(Expr e, int depth) {
        if ((unit.unit.flags() & CodeFlags.FUTURE_ANNOTATIONS) != 0) {
            return new ConstantNode(unit.number(e.span()), PyStr.of(AstUnparse.expression(e)));
        }
        if (e instanceof Expr.Starred s) {
            return new org.pyston.nodes.expr.UnpackOneNode(unit.number(e.span()), unit.expr(s.value(), depth));
        }
        return unit.expr(e, depth);
    }

    // ---- classes

    void classDefinition(Stmt.ClassDef node, List<StmtNode> out) {
        define(node, node.name(), node.decoratorList(), node.typeParams(), node.span(), out);
    }

    /** The call of {@code __build_class__}; {@code extraBase} (null for none) goes after the bases of the definition. */
    ExprNode classObject(Stmt.ClassDef node, CodeUnit child, Expr extraBase, int depth) {
        Span span = node.span();
        ExprNode callee = new BuildClassNode(unit.number(span));
        ExprNode function = plainFunction(child, span, depth + 1);
        ExprNode name = new ConstantNode(unit.number(span), PyStr.of(node.name()));
        List<Expr> bases = node.bases();
        if (extraBase != null) {
            bases = new ArrayList<>(bases);
            bases.add(extraBase);
        }
        return unit.calls.withLeading(span, callee, new ExprNode[] {function, name}, bases, node.keywords(), depth);
    }

    /** The body of a class: sets {@code __module__}, {@code __qualname__} and the rest, and returns the class cell. */
    StmtNode classBody(Stmt.ClassDef node) {
        CodeUnit u = unit.unit;
        StmtNode body = unit.statements.block(node.body());
        return new ClassBodyNode(unit.number(node.span()), body, PyStr.of(u.qualname()), u.docstring(),
                u.needsClassCell() ? u.cellSlot("__class__") : -1, u.needsClassDict() ? u.cellSlot("__classdict__") : -1,
                node.typeParams().isEmpty() ? -1 : u.cellSlot(".type_params"), hasAnnotations(node.body()));
    }

    /** Whether {@code __annotations__} must be made: some statement of the body itself is an annotated assignment. */
    static boolean hasAnnotations(List<Stmt> body) {
        return new AnnotationSearch().found(body);
    }
}
