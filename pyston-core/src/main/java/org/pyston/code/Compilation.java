package org.pyston.code;

import java.util.ArrayList;
import java.util.List;
import org.pyston.ast.Arg;
import org.pyston.ast.Arguments;
import org.pyston.ast.AstNode;
import org.pyston.ast.Expr;
import org.pyston.ast.ExprContext;
import org.pyston.ast.Mod;
import org.pyston.ast.Span;
import org.pyston.ast.Stmt;
import org.pyston.ast.TypeParam;
import org.pyston.symtable.Mangling;
import org.pyston.symtable.Scope;
import org.pyston.symtable.SymbolFlags;
import org.pyston.symtable.SymbolTable;
import org.pyston.syntax.SyntaxException;
import org.pyston.text.PyStr;

/**
 * The walk over a tree in the order in which CPython generates code: it finds the errors that its compiler reports, and the order
 * of names in code objects. Makes a unit of each block.
 */
final class Compilation {

    /** As CPython's CO_MAXBLOCKS. */
    private static final int MAX_BLOCKS = 20;

    final SymbolTable table;
    final CompileOptions options;
    final int futureFlags;
    final int lastFutureLine;
    UnitDraft unit;
    private final String filename;
    private final List<CodeUnit> units = new ArrayList<>();
    private final BuiltUnits source = new BuiltUnits();
    private final StatementWalk statements = new StatementWalk(this);
    private final ExpressionWalk expressions = new ExpressionWalk(this);
    private final PendingWarnings warnings = new PendingWarnings();
    private String privateName;

    /** The units of a text that was compiled: all are there. */
    private static final class BuiltUnits implements UnitSource {

        /** Set when all are made; volatile, so that units may be handed to other threads through a race. */
        private volatile CodeUnit[] units;

        @Override
        public CodeUnit unit(int number) {
            return number < 0 ? null : units[number];
        }

        @Override
        public UnitBody body(int number) {
            throw new IllegalStateException("built with its body");
        }
    }

    Compilation(SymbolTable table, String filename, CompileOptions options, int futureFlags, int lastFutureLine) {
        this.table = table;
        this.filename = filename;
        this.options = options;
        this.futureFlags = futureFlags;
        this.lastFutureLine = lastFutureLine;
    }

    static SyntaxException error(String message, Span span) {
        return new SyntaxException(SyntaxException.Kind.SYNTAX, message, span.lineno(), span.colOffset() + 1,
                span.endLineno(), span.endColOffset() + 1, null);
    }

    void warn(String message, Span span) {
        warnings.add(message, span);
    }

    PendingWarnings warnings() {
        return warnings;
    }

    CodeUnit compile(Mod tree) {
        UnitKind kind = tree instanceof Mod.Expression ? UnitKind.EXPRESSION
                : tree instanceof Mod.Interactive ? UnitKind.INTERACTIVE : UnitKind.MODULE;
        unit = new UnitDraft(null, kind, table.top(), tree, "<module>", "<module>", 1, false);
        if (tree instanceof Mod.Module m) {
            body(m.body());
        } else if (tree instanceof Mod.Interactive i) {
            statements(i.body());
        } else if (tree instanceof Mod.Expression e) {
            expression(e.body());
        }
        CodeUnit result = finish();
        units.add(result);
        source.units = units.toArray(new CodeUnit[0]);
        return result;
    }

    /** The statements of a module or class: the docstring becomes a variable. */
    void body(List<Stmt> body) {
        PyStr docstring = docstring(body);
        if (docstring != null && options.optimize() < 2) {
            unit.docstring = docstring;
            store("__doc__", body.get(0).span());
        }
        statements(docstring == null ? body : body.subList(1, body.size()));
    }

    static PyStr docstring(List<Stmt> body) {
        return !body.isEmpty() && body.get(0) instanceof Stmt.Expr e && e.value() instanceof Expr.Constant c
                && c.value() instanceof PyStr text ? text : null;
    }

    void enter(UnitKind kind, AstNode node, Scope scope, String name, int firstLine) {
        boolean async = node instanceof Stmt.AsyncFunctionDef && kind == UnitKind.FUNCTION;
        unit = new UnitDraft(unit, kind, scope, node, name, qualname(kind, node, name), firstLine, async);
    }

    private String qualname(UnitKind kind, AstNode node, String name) {
        UnitDraft parent = unit;
        // CPython takes the unit of a bound for one of type parameters, and that of an alias for a function.
        if (parent.kind == UnitKind.TYPE_PARAMETERS || parent.node instanceof TypeParam) {
            parent = parent.outer;
        }
        if (parent.outer == null) {
            return name;
        }
        if (kind == UnitKind.FUNCTION || kind == UnitKind.CLASS) {
            int flags = parent.scope.flags(Mangling.mangle(parent.scope.privateName(), name));
            if (SymbolFlags.scopeOf(flags) == SymbolFlags.GLOBAL_EXPLICIT) {
                return name;
            }
        }
        boolean function = parent.kind == UnitKind.FUNCTION || parent.kind == UnitKind.LAMBDA
                || parent.kind == UnitKind.LAZY_TYPE_VALUE;
        return parent.qualname + (function ? ".<locals>." : ".") + name;
    }

    /** Ends the current unit and gives its number. */
    int leave() {
        units.add(finish());
        unit = unit.outer;
        return units.size() - 1;
    }

    private CodeUnit finish() {
        return unit.finish(source, units.size(), filename, futureFlags, options);
    }

    String privateName() {
        return privateName;
    }

    void setPrivateName(String className) {
        privateName = className;
    }

    void statement(Stmt node) {
        node.accept(statements);
    }

    void statements(List<Stmt> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).accept(statements);
        }
    }

    /** Walks an expression, or nothing where it is null. */
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

    /** Expressions among which starred ones are allowed. */
    void spread(List<Expr> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            expression(nodes.get(i) instanceof Expr.Starred s ? s.value() : nodes.get(i));
        }
    }

    void load(String name) {
        unit.mention(Mangling.mangle(privateName, name));
    }

    void store(String name, Span span) {
        refuseDebug(name, span, ExprContext.STORE);
        unit.mention(Mangling.mangle(privateName, name));
    }

    /** Notes the name of an attribute or module. */
    void attribute(String name) {
        unit.names.add(Mangling.mangle(privateName, name));
    }

    void refuseDebug(String name, Span span, ExprContext ctx) {
        if (name.equals("__debug__")) {
            if (ctx == ExprContext.STORE) {
                throw error("cannot assign to __debug__", span);
            } else if (ctx == ExprContext.DEL) {
                throw error("cannot delete __debug__", span);
            }
        }
    }

    void push(UnitDraft.BlockKind kind, List<Stmt> datum, Span span) {
        if (unit.blocks.size() >= MAX_BLOCKS) {
            throw error("too many statically nested blocks", span);
        }
        unit.blocks.push(new UnitDraft.Block(kind, datum));
    }

    void pop() {
        unit.blocks.pop();
    }

    /** Refuses {@code __debug__} as a parameter. */
    void checkParameters(Arguments args) {
        checkParameters(args.posonlyargs());
        checkParameters(args.args());
        checkParameter(args.vararg());
        checkParameters(args.kwonlyargs());
        checkParameter(args.kwarg());
    }

    private void checkParameters(List<Arg> args) {
        for (int i = 0; i < args.size(); i++) {
            checkParameter(args.get(i));
        }
    }

    private void checkParameter(Arg arg) {
        if (arg != null) {
            refuseDebug(arg.arg(), arg.span(), ExprContext.STORE);
        }
    }

    void defaults(Arguments args) {
        expressions(args.defaults());
        expressions(args.kwDefaults());
    }

    void setSignature(Arguments args) {
        unit.argCount = args.posonlyargs().size() + args.args().size();
        unit.posOnlyArgCount = args.posonlyargs().size();
        unit.kwOnlyArgCount = args.kwonlyargs().size();
    }

    /** Enters the unit of a definition's type parameters and walks them. */
    void enterTypeParameters(AstNode definition, String name, List<TypeParam> parameters, int firstLine) {
        enter(UnitKind.TYPE_PARAMETERS, definition, table.typeParameterScope(definition),
                "<generic parameters of " + name + ">", firstLine);
        for (int i = 0; i < parameters.size(); i++) {
            typeParameter(parameters.get(i));
        }
    }

    private void typeParameter(TypeParam node) {
        if (node instanceof TypeParam.TypeVar v) {
            if (v.bound() != null) {
                enter(UnitKind.LAZY_TYPE_VALUE, v, table.scope(v), v.name(), v.bound().span().lineno());
                expression(v.bound());
                int number = leave();
                unit.linkLazyValue(v, number);
            }
            store(v.name(), v.span());
        } else if (node instanceof TypeParam.TypeVarTuple t) {
            store(t.name(), t.span());
        } else if (node instanceof TypeParam.ParamSpec p) {
            store(p.name(), p.span());
        }
    }

    boolean isFunctionLike() {
        return unit.scope.kind().isFunctionLike();
    }

    /** Whether the code directly around is that of an asynchronous function. */
    boolean isAsync() {
        return unit.async;
    }

    boolean isComprehension() {
        return unit.kind == UnitKind.GENERATOR_EXPRESSION || unit.kind == UnitKind.COMPREHENSION;
    }

    boolean allowsTopLevelAwait() {
        return options.topLevelAwait() && unit.outer == null;
    }
}
