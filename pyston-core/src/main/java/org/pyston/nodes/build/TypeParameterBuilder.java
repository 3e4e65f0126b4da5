package org.pyston.nodes.build;

import java.util.ArrayList;
import java.util.List;
import org.pyston.ast.Arguments;
import org.pyston.ast.AstNode;
import org.pyston.ast.Expr;
import org.pyston.ast.ExprContext;
import org.pyston.ast.Span;
import org.pyston.ast.Stmt;
import org.pyston.ast.TypeParam;
import org.pyston.code.CodeUnit;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StmtNode;
import org.pyston.nodes.call.CallNode;
import org.pyston.nodes.expr.ConstantNode;
import org.pyston.nodes.expr.DictDisplayNode;
import org.pyston.nodes.expr.DisplayNode;
import org.pyston.nodes.expr.GenericBaseNode;
import org.pyston.nodes.expr.GenericFunctionNode;
import org.pyston.nodes.expr.NamedExprNode;
import org.pyston.nodes.expr.TypeAliasNode;
import org.pyston.nodes.expr.TypeParameterNode;
import org.pyston.nodes.expr.TypeParameterNode.Kind;
import org.pyston.nodes.stmt.ReturnNode;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;

/**
 * Builds the scopes of type parameters and type aliases (PEP 695). A definition with type parameters is the call of a function
 * that makes them and then the definition; a function's defaults are evaluated outside and are its arguments.
 */
final class TypeParameterBuilder {
    private final UnitBuilder unit;

    TypeParameterBuilder(UnitBuilder unit) {
        this.unit = unit;
    }

    private static Span span(AstNode node) {
        return node instanceof Stmt s ? s.span() : ((TypeParam) node).span();
    }

    // ---- outside

    /** The call that makes a definition with type parameters. */
    ExprNode generic(AstNode definition, int depth) {
        Span span = span(definition);
        ExprNode callee = unit.definitions.plainFunction(unit.unit.typeParameters(definition), span, depth);
        List<ExprNode> args = new ArrayList<>();
        if (definition instanceof Stmt.FunctionDef f) {
            defaults(f.args(), span, depth + 1, args);
        } else if (definition instanceof Stmt.AsyncFunctionDef f) {
            defaults(f.args(), span, depth + 1, args);
        }
        return new CallNode(unit.number(span), depth, callee, args.toArray(new ExprNode[0]));
    }

    private void defaults(Arguments args, Span span, int depth, List<ExprNode> out) {
        if (!args.defaults().isEmpty()) {
            out.add(new DisplayNode(unit.number(span), depth, DisplayNode.Kind.TUPLE, unit.exprs(args.defaults(), depth)));
        }
        int d = depth + out.size();
        List<ExprNode> keys = new ArrayList<>();
        List<ExprNode> values = new ArrayList<>();
        for (int i = 0; i < args.kwonlyargs().size(); i++) {
            Expr value = args.kwDefaults().get(i);
            if (value != null) {
                keys.add(new ConstantNode(unit.number(span), unit.name(args.kwonlyargs().get(i).arg())));
                values.add(unit.expr(value, d + 1));
            }
        }
        if (!keys.isEmpty()) {
            out.add(new DictDisplayNode(unit.number(span), d, unit.temps(1), keys.toArray(new ExprNode[0]),
                    values.toArray(new ExprNode[0])));
        }
    }

    /** A {@code type} statement. */
    void alias(Stmt.TypeAlias node, List<StmtNode> out) {
        Span span = node.span();
        ExprNode value = node.typeParams().isEmpty()
                ? aliasObject(node, new ConstantNode(unit.number(span), PyTuple.EMPTY)) : generic(node, 0);
        unit.targets.assign(node.name(), value, span, out);
    }

    private ExprNode aliasObject(Stmt.TypeAlias node, ExprNode parameters) {
        Span span = node.span();
        ExprNode value = unit.definitions.plainFunction(unit.unit.lazyValue(node), span, 1);
        return new TypeAliasNode(unit.number(span), 0, PyStr.of(((Expr.Name) node.name()).id()), parameters, value);
    }

    // ---- inside

    /** What the function of a definition's type parameters does. */
    StmtNode body(AstNode root) {
        Span span = span(root);
        if (root instanceof Stmt.ClassDef c) {
            return classBody(c);
        }
        ExprNode value;
        if (root instanceof Stmt.TypeAlias a) {
            value = aliasObject(a, parameters(a.typeParams(), span));
        } else if (root instanceof Stmt.FunctionDef f) {
            value = function(f, f.typeParams());
        } else {
            value = function(root, ((Stmt.AsyncFunctionDef) root).typeParams());
        }
        return new ReturnNode(unit.number(span), value);
    }

    private ExprNode function(AstNode node, List<TypeParam> typeParams) {
        Span span = span(node);
        int id = unit.number(span);
        ExprNode parameters = parameters(typeParams, span);
        ExprNode function = unit.definitions.functionWithoutDefaults(node, unit.unit.child(node), 1);
        int passed = unit.unit.argCount();
        boolean keywords = unit.localSlot(".kwdefaults") >= 0;
        boolean positional = passed > (keywords ? 1 : 0);
        return new GenericFunctionNode(id, 0, parameters, function, positional ? 0 : -1, keywords ? passed - 1 : -1);
    }

    private StmtNode classBody(Stmt.ClassDef node) {
        Span span = node.span();
        List<StmtNode> all = new ArrayList<>();
        unit.targets.assign(name(".type_params", ExprContext.STORE, span), parameters(node.typeParams(), span), span, all);
        ExprNode base = new GenericBaseNode(unit.number(span), 0, unit.read(".type_params", span));
        unit.targets.assign(name(".generic_base", ExprContext.STORE, span), base, span, all);
        Expr generic = name(".generic_base", ExprContext.LOAD, span);
        ExprNode made = unit.definitions.classObject(node, unit.unit.child(node), generic, 0);
        all.add(new ReturnNode(unit.number(span), made));
        return unit.sequence(span, all);
    }

    private static Expr name(String name, ExprContext context, Span span) {
        return new Expr.Name(name, context, span);
    }

    /** Makes the parameters one by one, each visible at once, and then their tuple. */
    private ExprNode parameters(List<TypeParam> list, Span span) {
        ExprNode[] operands = new ExprNode[list.size()];
        for (int i = 0; i < operands.length; i++) {
            operands[i] = parameter(list.get(i), i);
        }
        return new DisplayNode(unit.number(span), 0, DisplayNode.Kind.TUPLE, operands);
    }

    private ExprNode parameter(TypeParam node, int depth) {
        int id = unit.number(node.span());
        String name;
        ExprNode made;
        if (node instanceof TypeParam.TypeVar v) {
            name = v.name();
            made = typeVar(v, id, depth);
        } else if (node instanceof TypeParam.TypeVarTuple t) {
            name = t.name();
            made = new TypeParameterNode(id, depth, Kind.TYPE_VAR_TUPLE, PyStr.of(name));
        } else {
            name = ((TypeParam.ParamSpec) node).name();
            made = new TypeParameterNode(id, depth, Kind.PARAM_SPEC, PyStr.of(name));
        }
        return new NamedExprNode(unit.number(node.span()), unit.target(name), made);
    }

    private ExprNode typeVar(TypeParam.TypeVar node, int id, int depth) {
        CodeUnit lazy = unit.unit.lazyValue(node);
        if (lazy == null) {
            return new TypeParameterNode(id, depth, Kind.TYPE_VAR, PyStr.of(node.name()));
        }
        boolean constraints = ((TypeParam.TypeVar) lazy.body()).bound() instanceof Expr.Tuple;
        return new TypeParameterNode(id, depth, constraints ? Kind.CONSTRAINED_TYPE_VAR : Kind.BOUND_TYPE_VAR,
                PyStr.of(node.name()), unit.definitions.plainFunction(lazy, node.span(), depth));
    }

    /** The function that gives the bound or the constraints of a type variable, or the value of an alias. */
    StmtNode lazyValue(AstNode root) {
        Expr value = root instanceof TypeParam.TypeVar v ? v.bound() : ((Stmt.TypeAlias) root).value();
        return new ReturnNode(unit.number(value.span()), unit.expr(value, 0));
    }
}
