package org.pyston.code;

import java.util.List;
import java.util.Map;
import org.pyston.ast.AstNode;
import org.pyston.symtable.Mangling;
import org.pyston.text.PyStr;

/**
 * The code of one block: the body of a module, function, class, generator expression and so on, with everything that scope
 * analysis knows about it. What Python shows as a code object stands on it.
 *
 * <p>The header is always there; {@link #body} and what depends on it (children, {@link #names}) may be decoded when first asked
 * for. Immutable for its users, and shared between threads and interpreters.
 *
 * <p>Slots of a frame, in order: parameters; other local variables; cells of variables that are not parameters; cells of
 * enclosing functions; variables of inlined comprehensions. A parameter that is a cell keeps its slot: the function's prologue
 * replaces the value by a cell that holds it.
 */
public final class CodeUnit {

    private final UnitHeader header;
    private final Slots slots;
    private final UnitSource source;
    /** The unit's number in its source. */
    private final int number;
    /** Written once or more with an equal value. */
    private volatile UnitBody body;

    CodeUnit(UnitHeader header, Slots slots, UnitSource source, int number, UnitBody body) {
        this.header = header;
        this.slots = slots;
        this.source = source;
        this.number = number;
        this.body = body;
    }

    public UnitKind kind() {
        return header.kind();
    }

    /** {@code co_name}. */
    public String name() {
        return header.name();
    }

    /** {@code co_qualname}. */
    public String qualname() {
        return header.qualname();
    }

    /** {@code co_filename}. */
    public String filename() {
        return header.filename();
    }

    /** {@code co_firstlineno}: of the first decorator, if there is one. */
    public int firstLine() {
        return header.firstLine();
    }

    /** {@code co_flags}, bits of {@link CodeFlags}. */
    public int flags() {
        return header.flags();
    }

    /** The level of optimization that it was compiled with: from 1 on assertions have no code and {@code __debug__} is False. */
    public int optimize() {
        return header.optimize();
    }

    /** {@code co_argcount}: positional parameters, positional-only ones included. */
    public int argCount() {
        return header.argCount();
    }

    /** {@code co_posonlyargcount}. */
    public int posOnlyArgCount() {
        return header.posOnlyArgCount();
    }

    /** {@code co_kwonlyargcount}. */
    public int kwOnlyArgCount() {
        return header.kwOnlyArgCount();
    }

    /** All parameters, {@code *args} and {@code **kwargs} included: they have the first slots. */
    public int parameterCount() {
        return slots.parameterCount();
    }

    /** The docstring of a module, class or function as the compiler keeps it, null if there is none. */
    public PyStr docstring() {
        return header.docstring();
    }

    /** {@code co_varnames}. */
    public List<String> varNames() {
        return header.varNames();
    }

    /** {@code co_cellvars}. */
    public List<String> cellNames() {
        return header.cellNames();
    }

    /** {@code co_freevars}. */
    public List<String> freeNames() {
        return slots.freeNames();
    }

    /** {@code co_names}. Decodes the body. */
    public List<String> names() {
        return loaded().names();
    }

    /** The name of each slot. */
    public String[] slotNames() {
        return slots.names();
    }

    /** The number of slots of a frame. */
    public int slotCount() {
        return slots.count();
    }

    /** The slots of parameters that are cells. */
    public int[] cellParameters() {
        return slots.cellParameters();
    }

    /** The first slot of a cell that is no parameter; those of {@link #freeNames} follow after {@link #cellSlotCount} slots. */
    public int firstCellSlot() {
        return slots.firstCell();
    }

    /** How many slots from {@link #firstCellSlot} on need a fresh cell at entry. */
    public int cellSlotCount() {
        return slots.firstFree() - slots.firstCell();
    }

    /** The slot of the first of {@link #freeNames}; the others follow. */
    public int firstFreeSlot() {
        return slots.firstFree();
    }

    /** The first slot of the variables of inlined comprehensions. */
    public int firstHiddenSlot() {
        return slots.firstHidden();
    }

    /** The slot that holds the cell of that name in this unit's own code, -1 if there is none: {@code __class__}, say. */
    public int cellSlot(String mangledName) {
        return slots.cellSlot(mangledName);
    }

    /**
     * Where a name lives, for code directly in this unit: not inside an inlined comprehension that binds it. Never null.
     */
    public Binding binding(String mangledName) {
        return slots.binding(mangledName);
    }

    /** The name as it is stored: private names of the class around get its name in front (language reference 6.2.1). */
    public String mangle(String name) {
        return Mangling.mangle(header.privateName(), name);
    }

    /**
     * The unit of a function, lambda, class, generator expression, or comprehension that is not inlined. If the definition has
     * type parameters, its unit is a child of theirs ({@link #typeParameters}). Null if the node is not of that kind.
     */
    public CodeUnit child(AstNode scopeNode) {
        return source.unit(loaded().links(scopeNode).child());
    }

    /** The unit of a definition's type parameters; null if it has none. */
    public CodeUnit typeParameters(AstNode definition) {
        return source.unit(loaded().links(definition).typeParameters());
    }

    /** The unit that evaluates the bound of a type variable or the value of a type alias; null if there is none. */
    public CodeUnit lazyValue(AstNode typeVarOrAlias) {
        return source.unit(loaded().links(typeVarOrAlias).lazyValue());
    }

    /** The comprehension as it runs in this unit's frame; null if it is not inlined. */
    public InlinedComprehension inlined(AstNode comprehension) {
        return loaded().links(comprehension).inlined();
    }

    /** The units of the blocks directly inside, in the order of the text. Decodes the body. */
    public List<CodeUnit> children() {
        int[] children = loaded().children();
        CodeUnit[] units = new CodeUnit[children.length];
        for (int i = 0; i < units.length; i++) {
            units[i] = source.unit(children[i]);
        }
        return List.of(units);
    }

    /**
     * What each of a child's {@link #freeNames} is in this unit: a CELL or FREE slot.
     *
     * @param innermost the innermost inlined comprehension around the place where the child is made, or null
     */
    public Binding[] closure(CodeUnit child, InlinedComprehension innermost) {
        List<String> names = child.freeNames();
        Binding[] result = new Binding[names.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = cell(names.get(i), innermost);
        }
        return result;
    }

    private Binding cell(String name, InlinedComprehension innermost) {
        for (InlinedComprehension at = innermost; at != null; at = at.outer()) {
            Binding binding = at.bindings().get(name);
            if (binding != null && binding.kind() == BindingKind.CELL) {
                return binding;
            }
        }
        int slot = slots.cellSlot(name);
        if (slot < 0) {
            throw new IllegalArgumentException(name + " is not free in a child of " + qualname());
        }
        return new Binding(slot >= slots.firstFree() ? BindingKind.FREE : BindingKind.CELL, slot);
    }

    /**
     * The tree: a {@code Mod} for modules, expressions and interactive statements, else the definition, lambda, comprehension,
     * type alias or type variable. Of a unit that was read from bytes it holds only what the unit itself evaluates: a
     * function's decorators, defaults and annotations, a class's bases are in its parent, and definitions inside are without
     * their bodies.
     */
    public AstNode body() {
        return loaded().root();
    }

    /** Whether calling it makes a generator (not a coroutine or asynchronous generator). */
    public boolean isGenerator() {
        return (flags() & CodeFlags.GENERATOR) != 0;
    }

    /** Whether calling it makes a coroutine. */
    public boolean isCoroutine() {
        return (flags() & CodeFlags.COROUTINE) != 0;
    }

    /** Whether calling it makes an asynchronous generator. */
    public boolean isAsyncGenerator() {
        return (flags() & CodeFlags.ASYNC_GENERATOR) != 0;
    }

    /** A class whose {@code __class__} is a cell: {@code cellSlot("__class__")}. */
    public boolean needsClassCell() {
        return kind() == UnitKind.CLASS && cellNames().contains("__class__");
    }

    /** A class whose namespace is put into a cell for type parameters inside: {@code cellSlot("__classdict__")}. */
    public boolean needsClassDict() {
        return kind() == UnitKind.CLASS && cellNames().contains("__classdict__");
    }

    /**
     * {@code co_consts} without code objects, keyword names and what folding makes: a function's docstring or None, then in the
     * order of use. The classes are those of {@code Constant}. Decodes the body.
     */
    public List<Object> constants() {
        return loaded().constants();
    }

    /** The same code under other names, from another line on, with other flags: for {@code code.replace}. */
    public CodeUnit renamed(String name, String qualname, String filename, int firstLine, int flags) {
        UnitHeader renamed = new UnitHeader(header.kind(), name, qualname, filename, firstLine, flags, header.optimize(),
                header.argCount(), header.posOnlyArgCount(), header.kwOnlyArgCount(), header.privateName(), header.docstring(),
                header.varNames(), header.cellNames());
        return new CodeUnit(renamed, slots, source, number, body);
    }

    UnitHeader header() {
        return header;
    }

    Slots slots() {
        return slots;
    }

    UnitSource source() {
        return source;
    }

    UnitBody loaded() {
        UnitBody known = body;
        if (known == null) {
            known = source.body(number);
            body = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return "<code unit " + qualname() + ", file \"" + filename() + "\", line " + firstLine() + ">";
    }
}
