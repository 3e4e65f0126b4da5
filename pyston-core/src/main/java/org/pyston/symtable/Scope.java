package org.pyston.symtable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pyston.ast.AstNode;
import org.pyston.ast.Span;

/**
 * A block of a program and its symbols, as the analysis leaves it. Built by one thread; not changed once
 * {@link SymbolTable#of} has returned.
 */
public final class Scope {

    /** Which comprehension a function block is the code of. */
    public enum Comprehension {
        NONE(""), LIST("list comprehension"), SET("set comprehension"), DICT("dict comprehension"),
        GENERATOR("generator expression");

        private final String description;

        Comprehension(String description) {
            this.description = description;
        }

        /** The words for it in messages. */
        public String description() {
            return description;
        }
    }

    final ScopeKind kind;
    final String name;
    final AstNode node;
    final Scope parent;
    /** The class whose private names are mangled here, null outside of classes. */
    final String privateName;
    final Span span;
    /** Flags by mangled name, in the order of first mention. */
    final LinkedHashMap<String, Integer> symbols = new LinkedHashMap<>();
    final List<String> parameters = new ArrayList<>();
    List<Scope> children = new ArrayList<>();
    final Map<String, Span> directives = new HashMap<>();
    /** The symbols that are here only because a comprehension was inlined. */
    final Set<String> inlinedNames = new HashSet<>();
    Comprehension comprehension = Comprehension.NONE;
    boolean nested;
    boolean generator;
    boolean coroutine;
    boolean varArgs;
    boolean varKeywords;
    boolean returnsValue;
    boolean needsClassClosure;
    boolean needsClassDict;
    boolean inlined;
    boolean canSeeClassScope;
    /** Has free variables, or a block inside has. */
    boolean free;
    boolean childFree;
    /** While collecting: inside the target of a comprehension's {@code for}. */
    boolean inTarget;
    /** While collecting: how many comprehension iterables enclose the place. */
    int iterableDepth;

    Scope(ScopeKind kind, String name, AstNode node, Scope parent, String privateName, Span span) {
        this.kind = kind;
        this.name = name;
        this.node = node;
        this.parent = parent;
        this.privateName = privateName;
        this.span = span;
        if (parent != null) {
            nested = parent.nested || parent.kind.isFunctionLike();
            iterableDepth = parent.iterableDepth;
        }
    }

    public ScopeKind kind() {
        return kind;
    }

    /** The name of the function or class; "top", "lambda", "listcomp", "setcomp", "dictcomp", "genexpr". */
    public String name() {
        return name;
    }

    /** The node whose block it is. */
    public AstNode node() {
        return node;
    }

    public Scope parent() {
        return parent;
    }

    public String privateName() {
        return privateName;
    }

    /** Where the node stands; null for a module. */
    public Span span() {
        return span;
    }

    /** The flags of all symbols by (mangled) name; not to be changed. */
    public Map<String, Integer> symbols() {
        return symbols;
    }

    /** The flags of a name, 0 if the block does not mention it. */
    public int flags(String mangledName) {
        Integer flags = symbols.get(mangledName);
        return flags == null ? 0 : flags;
    }

    /** Whether a symbol is here only because a comprehension inside was inlined; the block's own code does not mention it. */
    public boolean isFromInlined(String mangledName) {
        return inlinedNames.contains(mangledName);
    }

    /** The parameters: positional-only and ordinary ones, keyword-only ones, {@code *args}, {@code **kwargs}. */
    public List<String> parameters() {
        return parameters;
    }

    /** The blocks inside; those of inlined comprehensions stand in the place of the comprehension. */
    public List<Scope> children() {
        return children;
    }

    public Comprehension comprehension() {
        return comprehension;
    }

    /** Whether the block is inside a function. */
    public boolean isNested() {
        return nested;
    }

    public boolean isGenerator() {
        return generator;
    }

    public boolean isCoroutine() {
        return coroutine;
    }

    public boolean hasVarArgs() {
        return varArgs;
    }

    public boolean hasVarKeywords() {
        return varKeywords;
    }

    public boolean returnsValue() {
        return returnsValue;
    }

    /** A class whose {@code __class__} is used by a block inside. */
    public boolean needsClassClosure() {
        return needsClassClosure;
    }

    /** A class whose namespace is used by a type-parameter block inside. */
    public boolean needsClassDict() {
        return needsClassDict;
    }

    /** A comprehension that runs in the frame of its parent (PEP 709). */
    public boolean isInlined() {
        return inlined;
    }

    /** A type-parameter block directly in a class, or a block directly in such a one. */
    public boolean canSeeClassScope() {
        return canSeeClassScope;
    }

    void add(String mangledName, int flags) {
        symbols.merge(mangledName, flags, SymbolUnion.INSTANCE);
    }
}
