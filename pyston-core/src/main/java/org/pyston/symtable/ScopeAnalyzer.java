package org.pyston.symtable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The second pass: decides where each name of each block lives. A block is decided after those around it, and learns from the
 * blocks inside it which of its variables are shared (cells).
 */
final class ScopeAnalyzer {

    private static final String CLASS = "__class__";
    private static final String CLASS_DICT = "__classdict__";

    private ScopeAnalyzer() {
    }

    static void analyze(Scope module) {
        block(module, null);
    }

    /**
     * Decides a block and all inside it.
     *
     * @param seenClass the class whose names the block sees first, or null
     * @return the names that are free in it
     */
    private static Set<String> block(Scope scope, Scope seenClass) {
        Set<String> ownFree = new HashSet<>();
        for (Map.Entry<String, Integer> symbol : scope.symbols.entrySet()) {
            int place = place(scope, symbol.getKey(), symbol.getValue(), seenClass);
            symbol.setValue(symbol.getValue() | place << SymbolFlags.SCOPE_OFFSET);
            if (place == SymbolFlags.FREE) {
                ownFree.add(symbol.getKey());
            }
        }
        Set<String> free = new HashSet<>();
        Set<String> inlinedCells = new HashSet<>();
        List<Scope> inlined = new ArrayList<>();
        List<Scope> children = new ArrayList<>();
        for (Scope child : scope.children) {
            Set<String> childFree = block(child, classSeenBy(child, scope, seenClass));
            boolean inline = child.comprehension != Scope.Comprehension.NONE
                    && child.comprehension != Scope.Comprehension.GENERATOR && !scope.canSeeClassScope;
            if (inline) {
                child.inlined = true;
                inlined.add(child);
                keepOutside(scope, child, childFree);
                children.addAll(child.children);
            } else {
                children.add(child);
            }
            free.addAll(childFree);
            scope.childFree |= child.free || child.childFree;
        }
        scope.children = children;
        for (Scope comprehension : inlined) {
            merge(scope, comprehension, inlinedCells);
        }
        if (scope.kind.isFunctionLike()) {
            makeCells(scope, free, inlinedCells);
        } else if (scope.kind == ScopeKind.CLASS) {
            scope.needsClassClosure |= free.remove(CLASS);
            scope.needsClassDict |= free.remove(CLASS_DICT);
        }
        passOn(scope, free, inlinedCells);
        free.addAll(ownFree);
        return free;
    }

    private static Scope classSeenBy(Scope child, Scope scope, Scope seenClass) {
        if (!child.canSeeClassScope) {
            return null;
        }
        return scope.kind == ScopeKind.CLASS ? scope : seenClass;
    }

    private static int place(Scope scope, String name, int flags, Scope seenClass) {
        if ((flags & SymbolFlags.DEF_GLOBAL) != 0) {
            if ((flags & SymbolFlags.DEF_NONLOCAL) != 0) {
                throw atDirective(scope, name, "name '" + name + "' is nonlocal and global");
            }
            return SymbolFlags.GLOBAL_EXPLICIT;
        }
        if ((flags & SymbolFlags.DEF_NONLOCAL) != 0) {
            return nonlocal(scope, name);
        }
        if ((flags & SymbolFlags.DEF_BOUND) != 0) {
            return SymbolFlags.LOCAL;
        }
        if (seenClass != null) {
            int inClass = seenClass.flags(name);
            if ((inClass & SymbolFlags.DEF_GLOBAL) != 0) {
                return SymbolFlags.GLOBAL_EXPLICIT;
            } else if ((inClass & SymbolFlags.DEF_BOUND) != 0 && (inClass & SymbolFlags.DEF_NONLOCAL) == 0) {
                // The class decides at run time; what a function around it binds is hidden.
                return SymbolFlags.GLOBAL_IMPLICIT;
            }
        }
        if (binder(scope, name) != null) {
            scope.free = true;
            return SymbolFlags.FREE;
        }
        scope.free |= scope.nested;
        return SymbolFlags.GLOBAL_IMPLICIT;
    }

    private static int nonlocal(Scope scope, String name) {
        if (scope.kind == ScopeKind.MODULE) {
            throw atDirective(scope, name, "nonlocal declaration not allowed at module level");
        }
        Scope binder = binder(scope, name);
        if (binder == null) {
            throw atDirective(scope, name, "no binding for nonlocal '" + name + "' found");
        }
        if ((binder.flags(name) & SymbolFlags.DEF_TYPE_PARAM) != 0) {
            throw atDirective(scope, name, "nonlocal binding not allowed for type parameter '" + name + "'");
        }
        scope.free = true;
        return SymbolFlags.FREE;
    }

    /** The block around that binds the name, if a function can see it there; else null. */
    private static Scope binder(Scope scope, String name) {
        for (Scope at = scope.parent; at != null && at.kind != ScopeKind.MODULE; at = at.parent) {
            if (at.kind == ScopeKind.CLASS) {
                if (name.equals(CLASS) || name.equals(CLASS_DICT)) {
                    return at;
                }
            } else if (!at.inlinedNames.contains(name)) {
                int place = SymbolFlags.scopeOf(at.flags(name));
                if (place == SymbolFlags.LOCAL || place == SymbolFlags.CELL) {
                    return at;
                } else if (place == SymbolFlags.GLOBAL_EXPLICIT) {
                    return null;
                }
            }
        }
        return null;
    }

    /** PEP 709: a variable that only the comprehension itself shares with the function needs no cell. */
    private static void keepOutside(Scope scope, Scope comprehension, Set<String> free) {
        for (Map.Entry<String, Integer> symbol : comprehension.symbols.entrySet()) {
            String name = symbol.getKey();
            if (!free.contains(name) || isFreeInside(comprehension, name)) {
                continue;
            }
            int outside = scope.flags(name);
            boolean bound = (outside & SymbolFlags.DEF_BOUND) != 0 && scope.kind != ScopeKind.CLASS;
            // In a class body the comprehension does not see the cell of the class.
            if (bound || scope.kind == ScopeKind.CLASS && name.equals(CLASS)) {
                free.remove(name);
            }
        }
    }

    private static boolean isFreeInside(Scope scope, String name) {
        for (Scope child : scope.children) {
            if (SymbolFlags.scopeOf(child.flags(name)) == SymbolFlags.FREE) {
                return true;
            }
        }
        return false;
    }

    private static void merge(Scope scope, Scope comprehension, Set<String> inlinedCells) {
        for (Map.Entry<String, Integer> symbol : comprehension.symbols.entrySet()) {
            String name = symbol.getKey();
            int flags = symbol.getValue();
            if ((flags & SymbolFlags.DEF_PARAM) != 0) {
                continue;
            }
            int place = SymbolFlags.scopeOf(flags);
            if (place == SymbolFlags.CELL || (flags & SymbolFlags.DEF_COMP_CELL) != 0) {
                inlinedCells.add(name);
            }
            if (scope.symbols.containsKey(name)) {
                continue;
            }
            if (place == SymbolFlags.FREE && scope.kind == ScopeKind.CLASS && name.equals(CLASS)) {
                place = SymbolFlags.GLOBAL_IMPLICIT;
            }
            int own = flags & (1 << SymbolFlags.SCOPE_OFFSET) - 1;
            scope.symbols.put(name, own | place << SymbolFlags.SCOPE_OFFSET);
            scope.inlinedNames.add(name);
        }
    }

    private static void makeCells(Scope scope, Set<String> free, Set<String> inlinedCells) {
        for (Map.Entry<String, Integer> symbol : scope.symbols.entrySet()) {
            String name = symbol.getKey();
            int flags = symbol.getValue();
            if (SymbolFlags.scopeOf(flags) == SymbolFlags.LOCAL && !scope.inlinedNames.contains(name)
                    && (free.contains(name) || inlinedCells.contains(name))) {
                int bits = flags & (1 << SymbolFlags.SCOPE_OFFSET) - 1;
                symbol.setValue(bits | SymbolFlags.CELL << SymbolFlags.SCOPE_OFFSET);
                free.remove(name);
            }
        }
    }

    /** Notes the names that blocks inside need from blocks around. */
    private static void passOn(Scope scope, Set<String> free, Set<String> inlinedCells) {
        for (String name : inlinedCells) {
            if (scope.symbols.containsKey(name)) {
                scope.add(name, SymbolFlags.DEF_COMP_CELL);
            }
        }
        for (String name : free) {
            int flags = scope.flags(name);
            // DIFFERS: CPython 3.12 takes a comprehension's variable for the one that a function beside it means.
            boolean hidden = scope.inlinedNames.remove(name);
            if (flags == 0 || hidden && SymbolFlags.scopeOf(flags) != SymbolFlags.FREE) {
                scope.symbols.put(name, SymbolFlags.FREE << SymbolFlags.SCOPE_OFFSET);
            } else if (scope.kind == ScopeKind.CLASS || scope.canSeeClassScope) {
                scope.add(name, SymbolFlags.DEF_FREE_CLASS);
            }
        }
    }

    private static RuntimeException atDirective(Scope scope, String name, String message) {
        return SymbolTable.error(message, scope.directives.get(name));
    }
}
