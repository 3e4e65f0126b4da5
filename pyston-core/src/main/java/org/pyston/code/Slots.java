package org.pyston.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The slots of a frame and the places of the names of a unit's own code. */
final class Slots {

    private final String[] names;
    private final int parameterCount;
    private final int[] cellParameters;
    private final int firstCell;
    private final int firstFree;
    private final int firstHidden;
    private final List<String> freeNames;
    /** The place of a name that has no slot and is not in {@link #places}. */
    private final BindingKind elsewhere;
    /** What a free variable is: FREE or CLASS_FREE. */
    private final BindingKind free;
    /** Names whose place does not follow from the slots: GLOBAL or NAME. */
    private final Map<String, BindingKind> special;
    private final Map<String, Binding> places = new HashMap<>();
    private final Map<String, Integer> cells = new HashMap<>();

    Slots(String[] names, int parameterCount, int[] cellParameters, int firstCell, int firstFree, int firstHidden,
            BindingKind elsewhere, BindingKind free, Map<String, BindingKind> special) {
        this.names = names;
        this.parameterCount = parameterCount;
        this.cellParameters = cellParameters;
        this.firstCell = firstCell;
        this.firstFree = firstFree;
        this.firstHidden = firstHidden;
        this.elsewhere = elsewhere;
        this.free = free;
        this.special = special;
        this.freeNames = List.of(names).subList(firstFree, firstHidden);
        for (int i = 0; i < firstHidden; i++) {
            BindingKind kind = i < firstCell ? BindingKind.LOCAL : i < firstFree ? BindingKind.CELL : free;
            places.put(names[i], new Binding(kind, i));
            if (i >= firstCell) {
                // A class in a method may have both a __class__ of its own and one from outside: its own comes first.
                cells.putIfAbsent(names[i], i);
            }
        }
        for (int slot : cellParameters) {
            places.put(names[slot], new Binding(BindingKind.CELL, slot));
            cells.put(names[slot], slot);
        }
        for (Map.Entry<String, BindingKind> entry : special.entrySet()) {
            places.put(entry.getKey(), without(entry.getValue()));
        }
    }

    private static Binding without(BindingKind kind) {
        return switch (kind) {
            case GLOBAL -> Binding.GLOBAL;
            case NAME -> Binding.NAME;
            case CLASS_GLOBAL -> Binding.CLASS_GLOBAL;
            default -> throw new IllegalArgumentException("needs a slot: " + kind);
        };
    }

    Binding binding(String name) {
        Binding known = places.get(name);
        return known == null ? without(elsewhere) : known;
    }

    int cellSlot(String name) {
        Integer slot = cells.get(name);
        return slot == null ? -1 : slot;
    }

    String[] names() {
        return names.clone();
    }

    /** Parameters and other local variables: what {@code co_varnames} is where no comprehension was inlined. */
    List<String> variables() {
        return List.of(names).subList(0, firstCell);
    }

    /** The cells made at entry, those of parameters first. */
    List<String> cellNames() {
        String[] result = new String[cellParameters.length + firstFree - firstCell];
        for (int i = 0; i < cellParameters.length; i++) {
            result[i] = names[cellParameters[i]];
        }
        System.arraycopy(names, firstCell, result, cellParameters.length, firstFree - firstCell);
        return List.of(result);
    }

    int count() {
        return names.length;
    }

    int parameterCount() {
        return parameterCount;
    }

    int[] cellParameters() {
        return cellParameters.clone();
    }

    int firstCell() {
        return firstCell;
    }

    int firstFree() {
        return firstFree;
    }

    int firstHidden() {
        return firstHidden;
    }

    List<String> freeNames() {
        return freeNames;
    }

    BindingKind elsewhere() {
        return elsewhere;
    }

    BindingKind free() {
        return free;
    }

    Map<String, BindingKind> special() {
        return special;
    }
}
