package org.pyston.symtable;

import java.util.List;
import org.pyston.ast.Arg;
import org.pyston.ast.Arguments;
import org.pyston.ast.AstNode;
import org.pyston.ast.Expr;
import org.pyston.ast.Keyword;
import org.pyston.ast.Mod;
import org.pyston.ast.Span;
import org.pyston.ast.Stmt;
import org.pyston.ast.TypeParam;

/** The first pass: makes the blocks and notes each mention of a name. The visitors of this package do the walking. */
final class SymbolCollector {

    final boolean futureAnnotations;
    Scope current;
    private final SymbolTable table;
    private final StatementSymbols statements = new StatementSymbols(this);
    private final ExpressionSymbols expressions = new ExpressionSymbols(this);
    private Scope module;
    private String privateName;

    SymbolCollector(SymbolTable table, boolean futureAnnotations) {
        this.table = table;
        this.futureAnnotations = futureAnnotations;
    }

    Scope collect(Mod tree) {
        module = new Scope(ScopeKind.MODULE, "top", tree, null, null, null);
        current = module;
        table.put(module);
        if (tree instanceof Mod.Module m) {
            statements(m.body());
        } else if (tree instanceof Mod.Interactive i) {
            statements(i.body());
        } else if (tree instanceof Mod.Expression e) {
            expression(e.body());
        } else {
            throw new IllegalArgumentException("a function type has no code");
        }
        return module;
    }

    void enter(ScopeKind kind, String name, AstNode node, Span span) {
        Scope scope = new Scope(kind, name, node, current, privateName, span);
        table.put(scope);
        if (kind != ScopeKind.ANNOTATION) {
            current.children.add(scope);
        }
        current = scope;
    }

    void leave() {
        current = current.parent;
    }

    /** The class whose private names are mangled, null outside of classes. */
    String privateName() {
        return privateName;
    }

    void setPrivateName(String className) {
        privateName = className;
    }

    String mangle(String name) {
        return Mangling.mangle(privateName, name);
    }

    int lookup(Scope scope, String name) {
        return scope.flags(mangle(name));
    }

    void define(String name, int flags, Span span) {
        define(current, name, flags, span);
    }

    void define(Scope scope, String name, int flags, Span span) {
        String mangled = mangle(name);
        int before = scope.flags(mangled);
        if ((before & flags & SymbolFlags.DEF_PARAM) != 0) {
            throw SymbolTable.error("duplicate argument '" + name + "' in function definition", span);
        }
        if ((before & flags & SymbolFlags.DEF_TYPE_PARAM) != 0) {
            throw SymbolTable.error("duplicate type parameter '" + name + "'", span);
        }
        int added = flags;
        if (scope.inTarget) {
            if (((before | flags) & (SymbolFlags.DEF_GLOBAL | SymbolFlags.DEF_NONLOCAL)) != 0) {
                throw SymbolTable.error("comprehension inner loop cannot rebind assignment expression target '" + name
                        + "'", span);
            }
            added |= SymbolFlags.DEF_COMP_ITER;
        }
        scope.add(mangled, added);
        if ((flags & SymbolFlags.DEF_PARAM) != 0) {
            scope.parameters.add(mangled);
        } else if ((flags & SymbolFlags.DEF_GLOBAL) != 0) {
            module.add(mangled, added);
        }
    }

    void directive(String name, Span span) {
        current.directives.putIfAbsent(mangle(name), span);
    }

    void statement(Stmt node) {
        node.accept(statements);
    }

    void statements(List<Stmt> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).accept(statements);
        }
    }

    /** Visits an expression, or nothing where it is null. */
    void expression(Expr node) {
        if (node != null) {
            node.accept(expressions);
        }
    }

    void expressions(List<Expr> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            expression(nodes.get(i));
        }
    }

    void keywords(List<Keyword> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            expression(nodes.get(i).value());
        }
    }

    /** Adds the parameters to the current block. */
    void parameters(Arguments node) {
        parameterList(node.posonlyargs());
        parameterList(node.args());
        parameterList(node.kwonlyargs());
        if (node.vararg() != null) {
            define(node.vararg().arg(), SymbolFlags.DEF_PARAM, node.vararg().span());
            current.varArgs = true;
        }
        if (node.kwarg() != null) {
            define(node.kwarg().arg(), SymbolFlags.DEF_PARAM, node.kwarg().span());
            current.varKeywords = true;
        }
    }

    private void parameterList(List<Arg> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            define(nodes.get(i).arg(), SymbolFlags.DEF_PARAM, nodes.get(i).span());
        }
    }

    /** Visits the annotations of a function in the current block, or in one of their own if they are not evaluated. */
    void annotations(AstNode owner, Arguments node, Expr returns, Span span) {
        if (futureAnnotations) {
            enter(ScopeKind.ANNOTATION, "_annotation", owner, span);
        }
        annotationList(node.posonlyargs());
        annotationList(node.args());
        if (node.vararg() != null) {
            expression(node.vararg().annotation());
        }
        if (node.kwarg() != null) {
            expression(node.kwarg().annotation());
        }
        annotationList(node.kwonlyargs());
        if (futureAnnotations) {
            leave();
        }
        if (returns != null) {
            annotation(returns);
        }
    }

    private void annotationList(List<Arg> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            expression(nodes.get(i).annotation());
        }
    }

    void annotation(Expr node) {
        if (futureAnnotations) {
            enter(ScopeKind.ANNOTATION, "_annotation", node, node.span());
            expression(node);
            leave();
        } else {
            expression(node);
        }
    }

    /** Enters the block of a definition's type parameters and visits these. */
    void enterTypeParameters(String name, AstNode definition, List<TypeParam> parameters, Span span) {
        boolean inClass = current.kind == ScopeKind.CLASS;
        if (definition instanceof Stmt.ClassDef) {
            privateName = name;
        }
        enter(ScopeKind.TYPE_PARAMETERS, name, definition, span);
        if (inClass) {
            seeClass();
        }
        if (definition instanceof Stmt.ClassDef) {
            define(".type_params", SymbolFlags.DEF_LOCAL | SymbolFlags.USE, span);
            define(".generic_base", SymbolFlags.DEF_LOCAL | SymbolFlags.USE, span);
        }
        Arguments args = arguments(definition);
        if (args != null) {
            // CPython reserves the name for positional defaults of every generic function.
            define(".defaults", SymbolFlags.DEF_PARAM, span);
            if (hasKeywordDefaults(args)) {
                define(".kwdefaults", SymbolFlags.DEF_PARAM, span);
            }
        }
        for (int i = 0; i < parameters.size(); i++) {
            typeParameter(parameters.get(i));
        }
    }

    private static Arguments arguments(AstNode definition) {
        if (definition instanceof Stmt.FunctionDef f) {
            return f.args();
        }
        return definition instanceof Stmt.AsyncFunctionDef f ? f.args() : null;
    }

    private static boolean hasKeywordDefaults(Arguments args) {
        for (int i = 0; i < args.kwDefaults().size(); i++) {
            if (args.kwDefaults().get(i) != null) {
                return true;
            }
        }
        return false;
    }

    private void typeParameter(TypeParam node) {
        int flags = SymbolFlags.DEF_TYPE_PARAM | SymbolFlags.DEF_LOCAL;
        if (node instanceof TypeParam.TypeVar v) {
            define(v.name(), flags, v.span());
            if (v.bound() != null) {
                boolean inClass = current.canSeeClassScope;
                enter(ScopeKind.TYPE_VAR_BOUND, v.name(), v, v.span());
                if (inClass) {
                    seeClass();
                }
                expression(v.bound());
                leave();
            }
        } else if (node instanceof TypeParam.TypeVarTuple t) {
            define(t.name(), flags, t.span());
        } else if (node instanceof TypeParam.ParamSpec p) {
            define(p.name(), flags, p.span());
        }
    }

    /** Makes the names of the class around visible in the current block. */
    void seeClass() {
        current.canSeeClassScope = true;
        define("__classdict__", SymbolFlags.USE, current.span);
    }

    /** Some expressions are not allowed where code runs in a block that Python does not show as a function. */
    void refuseInAnnotation(String what, Span span) {
        String where = switch (current.kind) {
            case ANNOTATION -> "an annotation";
            case TYPE_VAR_BOUND -> "a TypeVar bound";
            case TYPE_ALIAS -> "a type alias";
            case TYPE_PARAMETERS -> "the definition of a generic";
            default -> null;
        };
        if (where != null) {
            throw SymbolTable.error(what + " cannot be used within " + where, span);
        }
    }
}
