package org.pyston.code;

import java.util.ArrayList;
import java.util.List;
import org.pyston.ast.Arg;
import org.pyston.ast.Arguments;
import org.pyston.ast.Comprehension;
import org.pyston.ast.Expr;
import org.pyston.ast.NodeList;
import org.pyston.ast.Stmt;
import org.pyston.ast.TypeParam;

/** Definitions with only those parts that one of the units around and inside them evaluates. */
final class ScopeParts {

    private ScopeParts() {
    }

    /** What the unit of the definition itself evaluates. */
    static Stmt own(Stmt node) {
        if (node instanceof Stmt.FunctionDef f) {
            return new Stmt.FunctionDef(f.name(), names(f.args(), false), f.body(), List.of(), null, null, List.of(), f.span());
        } else if (node instanceof Stmt.AsyncFunctionDef f) {
            return new Stmt.AsyncFunctionDef(f.name(), names(f.args(), false), f.body(), List.of(), null, null, List.of(),
                    f.span());
        } else if (node instanceof Stmt.ClassDef c) {
            return new Stmt.ClassDef(c.name(), List.of(), List.of(), c.body(), List.of(), stubs(c.typeParams()), c.span());
        }
        Stmt.TypeAlias alias = (Stmt.TypeAlias) node;
        return new Stmt.TypeAlias(alias.name(), List.of(), alias.value(), alias.span());
    }

    static Expr.Lambda own(Expr.Lambda node) {
        return new Expr.Lambda(names(node.args(), false), node.body(), node.span());
    }

    /** A comprehension without its outermost iterable. */
    static Expr ownComprehension(Expr node) {
        if (node instanceof Expr.ListComp c) {
            return new Expr.ListComp(c.elt(), inner(c.generators()), c.span());
        } else if (node instanceof Expr.SetComp c) {
            return new Expr.SetComp(c.elt(), inner(c.generators()), c.span());
        } else if (node instanceof Expr.DictComp c) {
            return new Expr.DictComp(c.key(), c.value(), inner(c.generators()), c.span());
        }
        Expr.GeneratorExp g = (Expr.GeneratorExp) node;
        return new Expr.GeneratorExp(g.elt(), inner(g.generators()), g.span());
    }

    private static List<Comprehension> inner(List<Comprehension> generators) {
        List<Comprehension> result = new ArrayList<>(generators);
        Comprehension first = generators.get(0);
        result.set(0, new Comprehension(first.target(), null, first.ifs(), first.isAsync()));
        return result;
    }

    /** Only the outermost iterable. */
    static List<Comprehension> outer(List<Comprehension> generators) {
        Comprehension first = generators.get(0);
        return NodeList.of(new Comprehension(null, first.iter(), List.of(), first.isAsync()));
    }

    /** What the unit of a definition's type parameters evaluates. */
    static Stmt generic(Stmt node) {
        if (node instanceof Stmt.FunctionDef f) {
            return new Stmt.FunctionDef(f.name(), names(f.args(), true), List.of(), List.of(), f.returns(), null,
                    f.typeParams(), f.span());
        } else if (node instanceof Stmt.AsyncFunctionDef f) {
            return new Stmt.AsyncFunctionDef(f.name(), names(f.args(), true), List.of(), List.of(), f.returns(), null,
                    f.typeParams(), f.span());
        } else if (node instanceof Stmt.ClassDef c) {
            return new Stmt.ClassDef(c.name(), c.bases(), c.keywords(), List.of(), List.of(), c.typeParams(), c.span());
        }
        Stmt.TypeAlias alias = (Stmt.TypeAlias) node;
        return new Stmt.TypeAlias(alias.name(), alias.typeParams(), null, alias.span());
    }

    /** Type parameters without their bounds. */
    static List<TypeParam> stubs(List<TypeParam> nodes) {
        List<TypeParam> result = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            TypeParam node = nodes.get(i);
            result.add(node instanceof TypeParam.TypeVar v ? new TypeParam.TypeVar(v.name(), null, v.span()) : node);
        }
        return result;
    }

    /** Parameters without defaults, and without annotations if these are not wanted. */
    static Arguments names(Arguments args, boolean annotations) {
        return new Arguments(names(args.posonlyargs(), annotations), names(args.args(), annotations),
                name(args.vararg(), annotations), names(args.kwonlyargs(), annotations), List.of(),
                name(args.kwarg(), annotations), List.of());
    }

    /** Parameters with defaults and without annotations. */
    static Arguments defaults(Arguments args) {
        return new Arguments(names(args.posonlyargs(), false), names(args.args(), false), name(args.vararg(), false),
                names(args.kwonlyargs(), false), args.kwDefaults(), name(args.kwarg(), false), args.defaults());
    }

    private static List<Arg> names(List<Arg> args, boolean annotations) {
        if (annotations) {
            return args;
        }
        List<Arg> result = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            result.add(name(args.get(i), false));
        }
        return result;
    }

    private static Arg name(Arg arg, boolean annotations) {
        return arg == null || annotations ? arg : new Arg(arg.arg(), null, null, arg.span());
    }
}
