package org.pyston.nodes.build;

import java.util.ArrayList;
import java.util.List;
import org.pyston.ast.AstNode;
import org.pyston.ast.Expr;
import org.pyston.ast.Mod;
import org.pyston.ast.Span;
import org.pyston.ast.Stmt;
import org.pyston.code.Binding;
import org.pyston.code.BindingKind;
import org.pyston.code.CodeUnit;
import org.pyston.code.InlinedComprehension;
import org.pyston.code.UnitKind;
import org.pyston.frame.Executable;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.NameTarget;
import org.pyston.nodes.Node;
import org.pyston.nodes.RootNode;
import org.pyston.nodes.StmtNode;
import org.pyston.nodes.expr.CellNode;
import org.pyston.nodes.expr.ClassFreeNode;
import org.pyston.nodes.expr.GlobalNode;
import org.pyston.nodes.expr.LocalNode;
import org.pyston.nodes.expr.NameNode;
import org.pyston.nodes.stmt.BlockNode;
import org.pyston.nodes.stmt.ModuleDocNode;
import org.pyston.nodes.stmt.ReturnNode;
import org.pyston.nodes.stmt.SetupAnnotationsNode;
import org.pyston.runtime.Interpreter;
import org.pyston.text.PyStr;
import org.pyston.types.code.PyCode;

/**
 * Builds the tree of one code unit. Numbers are given in the order in which nodes are made: a number is a node's resume point
 * and the index of its place in the source. Temporaries are slots of the frame after the variables; each is used by one
 * node, so that nothing that is suspended loses its state.
 */
public final class UnitBuilder {
    final Interpreter interpreter;
    final PyCode code;
    final CodeUnit unit;
    final boolean stress;
    final ExprBuilder expressions;
    final CallBuilder calls;
    final TargetBuilder targets;
    final StmtBuilder statements;
    final DefinitionBuilder definitions;
    final ComprehensionBuilder comprehensions;
    final PatternBuilder patterns;
    final TypeParameterBuilder typeParameters;

    private final List<Node> nodes = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private int slots;
    private InlinedComprehension innermost;

    public UnitBuilder(Interpreter interpreter, PyCode code) {
        this.interpreter = interpreter;
        this.code = code;
        this.unit = code.unit();
        this.stress = interpreter.options.resumeStress();
        this.slots = unit.slotCount();
        expressions = new ExprBuilder(this);
        calls = new CallBuilder(this);
        targets = new TargetBuilder(this);
        statements = new StmtBuilder(this);
        definitions = new DefinitionBuilder(this);
        comprehensions = new ComprehensionBuilder(this);
        patterns = new PatternBuilder(this);
        typeParameters = new TypeParameterBuilder(this);
    }

    /** The executable form of the unit. */
    public Executable build() {
        StmtNode body = body(unit.body());
        Node[] table = new Node[spans.size()];
        for (Node n : nodes) {
            table[n.id] = n;
        }
        code.setSlotCount(slots);
        return new RootNode(code, kind(), body, table, spans.toArray(new Span[0]), unit.cellParameters(), unit.firstCellSlot(),
                unit.cellSlotCount());
    }

    private RootNode.Kind kind() {
        return unit.isAsyncGenerator() ? RootNode.Kind.ASYNC_GENERATOR
                : unit.isCoroutine() ? RootNode.Kind.COROUTINE
                : unit.isGenerator() ? RootNode.Kind.GENERATOR : RootNode.Kind.PLAIN;
    }

    private StmtNode body(AstNode root) {
        switch (unit.kind()) {
            case TYPE_PARAMETERS:
                return typeParameters.body(root);
            case LAZY_TYPE_VALUE:
                return typeParameters.lazyValue(root);
            case GENERATOR_EXPRESSION:
            case COMPREHENSION:
                return comprehensions.body((Expr) root);
            case CLASS:
                return definitions.classBody((Stmt.ClassDef) root);
            default:
                break;
        }
        if (root instanceof Mod.Module m) {
            return module(m);
        }
        if (root instanceof Mod.Interactive i) {
            return statements.block(i.body());
        }
        if (root instanceof Mod.Expression e) {
            return result(e.body());
        }
        if (root instanceof Expr.Lambda l) {
            return result(l.body());
        }
        if (root instanceof Stmt.FunctionDef f) {
            return statements.block(f.body());
        }
        return statements.block(((Stmt.AsyncFunctionDef) root).body());
    }

    private StmtNode module(Mod.Module m) {
        List<StmtNode> all = new ArrayList<>();
        if (unit.docstring() != null) {
            all.add(new ModuleDocNode(number(m.body().get(0).span()), unit.docstring()));
        }
        if (DefinitionBuilder.hasAnnotations(m.body())) {
            all.add(new SetupAnnotationsNode(number(m.body().get(0).span())));
        }
        all.add(statements.block(m.body()));
        return sequence(null, all);
    }

    private StmtNode result(Expr e) {
        return new ReturnNode(number(e.span()), expr(e, 0));
    }

    // ---- numbers and temporaries

    /** A number for a node at a place of the source. */
    int number(Span span) {
        spans.add(span);
        return spans.size() - 1;
    }

    /** Makes a node findable as a resume point: nodes that can suspend, and stress nodes. */
    <T extends Node> T resumable(T node) {
        nodes.add(node);
        return node;
    }

    /** {@code count} temporaries in a row; the first of them. */
    int temps(int count) {
        int first = slots;
        slots += count;
        return first;
    }

    // ---- names

    /** The innermost inlined comprehension around the place that is being built; null outside. */
    InlinedComprehension innermost() {
        return innermost;
    }

    /** Enters (or, with the outer one, leaves) an inlined comprehension. */
    void setInnermost(InlinedComprehension comprehension) {
        innermost = comprehension;
    }

    PyStr name(String identifier) {
        return PyStr.of(unit.mangle(identifier)).intern();
    }

    private Binding binding(String mangled) {
        for (InlinedComprehension c = innermost; c != null; c = c.outer()) {
            Binding b = c.binding(mangled);
            if (b != null) {
                return b;
            }
        }
        return unit.binding(mangled);
    }

    /** A node that reads a name. */
    ExprNode read(String identifier, Span span) {
        PyStr name = name(identifier);
        Binding b = binding(name.toString());
        int id = number(span);
        return switch (b.kind()) {
            case LOCAL -> new LocalNode(id, b.index(), name);
            case CELL -> new CellNode(id, b.index(), name, false);
            case FREE -> new CellNode(id, b.index(), name, true);
            case GLOBAL -> new GlobalNode(id, name);
            case NAME -> new NameNode(id, name);
            case CLASS_FREE -> new ClassFreeNode(id, name, classNamespace(span),
                    new CellNode(number(span), b.index(), name, true));
            case CLASS_GLOBAL -> new ClassFreeNode(id, name, classNamespace(span), new GlobalNode(number(span), name));
        };
    }

    /** Where the class namespace is for a name that is looked up there first; null: the frame's namespace. */
    private ExprNode classNamespace(Span span) {
        if (unit.kind() == UnitKind.CLASS) {
            return null;
        }
        PyStr name = PyStr.of("__classdict__");
        return new CellNode(number(span), unit.cellSlot("__classdict__"), name, true);
    }

    /** The place of a name that is bound or deleted. */
    NameTarget target(String identifier) {
        PyStr name = name(identifier);
        Binding b = binding(name.toString());
        return switch (b.kind()) {
            case LOCAL -> new NameTarget.Local(name, b.index());
            case CELL -> new NameTarget.InCell(name, b.index(), false);
            case FREE, CLASS_FREE -> new NameTarget.InCell(name, b.index(), true); // in a class body it is nonlocal
            case GLOBAL, CLASS_GLOBAL -> new NameTarget.Global(name);
            case NAME -> new NameTarget.InNamespace(name);
        };
    }

    /** The slot of a name that is a plain local variable here; -1 for others. */
    int localSlot(String identifier) {
        Binding b = binding(name(identifier).toString());
        return b.kind() == BindingKind.LOCAL ? b.index() : -1;
    }

    // ---- shortcuts for the family builders

    /** Builds an expression; {@code depth} operands of nodes around it are pending while it runs. */
    ExprNode expr(Expr e, int depth) {
        return expressions.build(e, depth);
    }

    ExprNode[] exprs(List<Expr> list, int depth) {
        ExprNode[] result = new ExprNode[list.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = expr(list.get(i), depth + i);
        }
        return result;
    }

    /** One node for statements in a row. */
    StmtNode sequence(Span span, List<StmtNode> list) {
        return list.size() == 1 ? list.get(0) : new BlockNode(number(span), list.toArray(new StmtNode[0]));
    }
}
