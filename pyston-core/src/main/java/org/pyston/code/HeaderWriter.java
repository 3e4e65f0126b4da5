package org.pyston.code;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pyston.ast.AstWriter;

/** Writes what {@link HeaderReader} reads. */
final class HeaderWriter {

    private final AstWriter out;

    HeaderWriter(AstWriter out) {
        this.out = out;
    }

    void write(CodeUnit unit) {
        UnitHeader header = unit.header();
        out.writeByte(header.kind().ordinal());
        out.writeString(header.name());
        out.writeString(header.qualname());
        out.writeInt(header.firstLine());
        out.writeInt(header.flags());
        out.writeByte(header.optimize());
        out.writeInt(header.argCount());
        out.writeInt(header.posOnlyArgCount());
        out.writeInt(header.kwOnlyArgCount());
        out.writeString(header.privateName());
        out.writeByte(header.docstring() == null ? 0 : 1);
        if (header.docstring() != null) {
            out.writeConstant(header.docstring());
        }
        Slots slots = unit.slots();
        slots(slots);
        names(header.varNames(), slots.variables());
        names(header.cellNames(), slots.cellNames());
    }

    private void slots(Slots slots) {
        out.writeStrings(List.of(slots.names()));
        out.writeInt(slots.parameterCount());
        int[] cellParameters = slots.cellParameters();
        out.writeInt(cellParameters.length);
        for (int slot : cellParameters) {
            out.writeInt(slot);
        }
        out.writeInt(slots.firstCell());
        out.writeInt(slots.firstFree());
        out.writeInt(slots.firstHidden());
        out.writeByte(slots.elsewhere().ordinal());
        out.writeByte(slots.free().ordinal());
        out.writeInt(slots.special().size());
        for (Map.Entry<String, BindingKind> entry : new TreeMap<>(slots.special()).entrySet()) {
            out.writeString(entry.getKey());
            out.writeByte(entry.getValue().ordinal());
        }
    }

    /** Names that mostly are what the slots say. */
    private void names(List<String> names, List<String> usual) {
        boolean same = names.equals(usual);
        out.writeByte(same ? 0 : 1);
        if (!same) {
            out.writeStrings(names);
        }
    }
}
