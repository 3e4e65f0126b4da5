package org.pyston.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.pyston.ast.AstNode;
import org.pyston.ast.Expr;
import org.pyston.ast.Stmt;
import org.pyston.symtable.Scope;
import org.pyston.symtable.ScopeKind;
import org.pyston.symtable.SymbolFlags;
import org.pyston.text.PyStr;

/** A unit while its code is walked: collects names in the order in which CPython's compiler meets them. */
final class UnitDraft {

    /** What the walk is inside of; {@link #datum} is a finally block's statements. */
    record Block(BlockKind blockKind, List<Stmt> datum) {
    }

    /** The kinds of blocks that jumps leave. */
    enum BlockKind {
        LOOP, FINALLY_TRY, EXCEPT_STAR, OTHER
    }

    /** An inlined comprehension; its slots are known when the unit is done. */
    record Inlining(AstNode node, Scope scope, Inlining outer) {
    }

    final UnitDraft outer;
    final UnitKind kind;
    final Scope scope;
    final AstNode node;
    final String name;
    final String qualname;
    final int firstLine;
    final boolean async;
    final ArrayDeque<Block> blocks = new ArrayDeque<>();
    /** Finally blocks that were walked when a jump left them; CPython emits them again and again. */
    final IdentityHashMap<List<Stmt>, Boolean> walked = new IdentityHashMap<>();
    final LinkedHashSet<String> names = new LinkedHashSet<>();
    final LinkedHashSet<String> varNames = new LinkedHashSet<>();
    final ConstantList constants = new ConstantList();
    final List<Integer> children = new ArrayList<>();
    Inlining inlining;
    PyStr docstring;
    int argCount;
    int posOnlyArgCount;
    int kwOnlyArgCount;
    private final List<Inlining> inlinings = new ArrayList<>();
    private final IdentityHashMap<AstNode, UnitBody.Links> links = new IdentityHashMap<>();

    UnitDraft(UnitDraft outer, UnitKind kind, Scope scope, AstNode node, String name, String qualname, int firstLine,
            boolean async) {
        this.outer = outer;
        this.kind = kind;
        this.scope = scope;
        this.node = node;
        this.name = name;
        this.qualname = qualname;
        this.firstLine = firstLine;
        this.async = async;
        varNames.addAll(scope.parameters());
    }

    void enterInlined(AstNode comprehension, Scope inlined) {
        inlining = new Inlining(comprehension, inlined, inlining);
        inlinings.add(inlining);
        boolean inClass = kind == UnitKind.CLASS;
        for (Map.Entry<String, Integer> symbol : inlined.symbols().entrySet()) {
            int flags = symbol.getValue();
            // In a class body CPython saves all that the comprehension mentions, not only what it binds.
            if (inClass || (flags & SymbolFlags.DEF_LOCAL) != 0 && (flags & SymbolFlags.DEF_NONLOCAL) == 0) {
                varNames.add(symbol.getKey());
            }
        }
    }

    void leaveInlined() {
        inlining = inlining.outer();
    }

    /** Whether the name is a variable of that comprehension itself. */
    private static boolean isOwn(Scope comprehension, String name) {
        int flags = comprehension.flags(name);
        return (flags & SymbolFlags.DEF_LOCAL) != 0 && (flags & (SymbolFlags.DEF_NONLOCAL | SymbolFlags.DEF_GLOBAL)) == 0
                && !comprehension.isFromInlined(name);
    }

    /** Notes that code names a variable. */
    void mention(String mangled) {
        for (Inlining at = inlining; at != null; at = at.outer()) {
            if (isOwn(at.scope(), mangled)) {
                if (SymbolFlags.scopeOf(at.scope().flags(mangled)) != SymbolFlags.CELL) {
                    varNames.add(mangled);
                }
                return;
            }
        }
        int place = SymbolFlags.scopeOf(scope.flags(mangled));
        if (inlining != null && kind == UnitKind.CLASS) {
            place = outermost().scope().flags(mangled) >> SymbolFlags.SCOPE_OFFSET;
            place = place == SymbolFlags.FREE && !mangled.equals("__class__") ? place : SymbolFlags.GLOBAL_IMPLICIT;
        }
        if (place == SymbolFlags.FREE || place == SymbolFlags.CELL) {
            return;
        }
        if (place == SymbolFlags.LOCAL && scope.kind().isFunctionLike()) {
            varNames.add(mangled);
        } else {
            names.add(mangled);
        }
    }

    private Inlining outermost() {
        Inlining at = inlining;
        while (at.outer() != null) {
            at = at.outer();
        }
        return at;
    }

    void linkChild(AstNode at, int unit) {
        UnitBody.Links old = links.getOrDefault(at, UnitBody.Links.NONE);
        links.put(at, new UnitBody.Links(unit, old.typeParameters(), old.lazyValue(), old.inlined()));
        children.add(unit);
    }

    void linkTypeParameters(AstNode at, int unit) {
        UnitBody.Links old = links.getOrDefault(at, UnitBody.Links.NONE);
        links.put(at, new UnitBody.Links(old.child(), unit, old.lazyValue(), old.inlined()));
        children.add(unit);
    }

    void linkLazyValue(AstNode at, int unit) {
        UnitBody.Links old = links.getOrDefault(at, UnitBody.Links.NONE);
        links.put(at, new UnitBody.Links(old.child(), old.typeParameters(), unit, old.inlined()));
        children.add(unit);
    }

    CodeUnit finish(UnitSource source, int number, String filename, int futureFlags, CompileOptions options) {
        List<String> cells = places(SymbolFlags.CELL, SymbolFlags.DEF_COMP_CELL);
        if (scope.needsClassClosure()) {
            cells.add("__class__");
        }
        if (scope.needsClassDict()) {
            cells.add("__classdict__");
        }
        UnitHeader header = new UnitHeader(kind, name, qualname, filename, firstLine,
                flags(futureFlags, options.topLevelAwait()), options.optimize(), argCount, posOnlyArgCount, kwOnlyArgCount, scope.privateName(), docstring,
                List.copyOf(varNames), cellsInOrder(cells));
        Slots slots = slots();
        int[] childNumbers = new int[children.size()];
        for (int i = 0; i < childNumbers.length; i++) {
            childNumbers[i] = children.get(i);
        }
        UnitBody body = new UnitBody(node, List.copyOf(names), constants.finish(kind, qualname, docstring), links, childNumbers);
        return new CodeUnit(header, slots, source, number, body);
    }

    /** The names of that place or with that flag, sorted as CPython does. */
    private List<String> places(int place, int flag) {
        TreeSet<String> found = new TreeSet<>(CodePointOrder.INSTANCE);
        for (Map.Entry<String, Integer> symbol : scope.symbols().entrySet()) {
            if (SymbolFlags.scopeOf(symbol.getValue()) == place || (symbol.getValue() & flag) != 0) {
                found.add(symbol.getKey());
            }
        }
        return new ArrayList<>(found);
    }

    /** CPython lists cells that are variables with a slot first. */
    private List<String> cellsInOrder(List<String> cells) {
        List<String> result = new ArrayList<>();
        for (String variable : varNames) {
            if (cells.contains(variable)) {
                result.add(variable);
            }
        }
        for (String cell : cells) {
            if (!varNames.contains(cell)) {
                result.add(cell);
            }
        }
        return List.copyOf(result);
    }

    private int flags(int futureFlags, boolean topLevelAwait) {
        int flags = futureFlags;
        if (scope.kind().isFunctionLike()) {
            flags |= CodeFlags.OPTIMIZED | CodeFlags.NEWLOCALS;
            flags |= scope.isNested() ? CodeFlags.NESTED : 0;
            if (scope.isGenerator()) {
                flags |= scope.isCoroutine() ? CodeFlags.ASYNC_GENERATOR : CodeFlags.GENERATOR;
            } else if (scope.isCoroutine()) {
                flags |= CodeFlags.COROUTINE;
            }
            flags |= scope.hasVarArgs() ? CodeFlags.VARARGS : 0;
            flags |= scope.hasVarKeywords() ? CodeFlags.VARKEYWORDS : 0;
        } else if (topLevelAwait && scope.kind() == ScopeKind.MODULE && scope.isCoroutine() && !scope.isGenerator()) {
            flags |= CodeFlags.COROUTINE;
        }
        return flags;
    }

    private Slots slots() {
        List<String> all = new ArrayList<>(scope.parameters());
        Map<String, BindingKind> special = new HashMap<>();
        boolean functionLike = scope.kind().isFunctionLike();
        boolean seesClass = scope.canSeeClassScope();
        if (functionLike) {
            addLocals(all);
        }
        int firstCell = all.size();
        List<Integer> cellParameters = new ArrayList<>();
        if (functionLike) {
            for (String cell : places(SymbolFlags.CELL, 0)) {
                int parameter = scope.parameters().indexOf(cell);
                if (parameter >= 0) {
                    cellParameters.add(parameter);
                } else if (!scope.isFromInlined(cell)) {
                    all.add(cell);
                }
            }
        } else {
            addClassCells(all, special);
        }
        int firstFree = all.size();
        for (String free : places(SymbolFlags.FREE, SymbolFlags.DEF_FREE_CLASS)) {
            all.add(free);
            if (SymbolFlags.scopeOf(scope.flags(free)) == SymbolFlags.LOCAL) {
                special.put(free, BindingKind.NAME);
            }
        }
        int firstHidden = all.size();
        for (Map.Entry<String, Integer> symbol : scope.symbols().entrySet()) {
            if (SymbolFlags.scopeOf(symbol.getValue()) == SymbolFlags.GLOBAL_EXPLICIT && (!functionLike || seesClass)) {
                special.put(symbol.getKey(), BindingKind.GLOBAL);
            }
        }
        addHidden(all, firstFree, firstHidden);
        int[] parameters = new int[cellParameters.size()];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = cellParameters.get(i);
        }
        BindingKind elsewhere = !functionLike ? BindingKind.NAME : seesClass ? BindingKind.CLASS_GLOBAL : BindingKind.GLOBAL;
        BindingKind free = kind == UnitKind.CLASS || seesClass ? BindingKind.CLASS_FREE : BindingKind.FREE;
        return new Slots(all.toArray(new String[0]), scope.parameters().size(), parameters, firstCell, firstFree,
                firstHidden, elsewhere, free, special);
    }

    private void addLocals(List<String> all) {
        LinkedHashSet<String> locals = new LinkedHashSet<>(varNames);
        locals.addAll(scope.symbols().keySet());
        for (String local : locals) {
            int flags = scope.flags(local);
            if (SymbolFlags.scopeOf(flags) == SymbolFlags.LOCAL && (flags & SymbolFlags.DEF_PARAM) == 0
                    && !scope.isFromInlined(local)) {
                all.add(local);
            }
        }
    }

    private void addClassCells(List<String> all, Map<String, BindingKind> special) {
        if (scope.needsClassClosure()) {
            addClassCell("__class__", all, special);
        }
        if (scope.needsClassDict()) {
            addClassCell("__classdict__", all, special);
        }
    }

    /** The class body itself does not see its cells. */
    private void addClassCell(String cell, List<String> all, Map<String, BindingKind> special) {
        all.add(cell);
        if (SymbolFlags.scopeOf(scope.flags(cell)) != SymbolFlags.FREE) {
            special.put(cell, BindingKind.NAME);
        }
    }

    private void addHidden(List<String> all, int firstFree, int firstHidden) {
        IdentityHashMap<Inlining, InlinedComprehension> made = new IdentityHashMap<>();
        for (Inlining at : inlinings) {
            Map<String, Binding> bindings = new HashMap<>();
            List<Integer> own = new ArrayList<>();
            List<Integer> cells = new ArrayList<>();
            boolean hidesClass = at.outer() == null && kind == UnitKind.CLASS;
            for (Map.Entry<String, Integer> symbol : at.scope().symbols().entrySet()) {
                String variable = symbol.getKey();
                int place = SymbolFlags.scopeOf(symbol.getValue());
                if (isOwn(at.scope(), variable)) {
                    boolean cell = place == SymbolFlags.CELL;
                    bindings.put(variable, new Binding(cell ? BindingKind.CELL : BindingKind.LOCAL, all.size()));
                    own.add(all.size());
                    if (cell) {
                        cells.add(all.size());
                    }
                    all.add(variable);
                } else if (hidesClass && place == SymbolFlags.FREE) {
                    int slot = all.subList(firstFree, firstHidden).indexOf(variable);
                    if (slot >= 0 && !variable.equals("__class__")) {
                        bindings.put(variable, new Binding(BindingKind.FREE, firstFree + slot));
                    }
                }
            }
            InlinedComprehension inlined = new InlinedComprehension(at.outer() == null ? null : made.get(at.outer()),
                    bindings, hidesClass, ints(own), ints(cells));
            made.put(at, inlined);
            links.put(at.node(), new UnitBody.Links(-1, -1, -1, inlined));
        }
    }

    private static int[] ints(List<Integer> values) {
        int[] result = new int[values.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = values.get(i);
        }
        return result;
    }
}
