package org.pyston.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pyston.ast.AstReader;
import org.pyston.text.PyStr;

/** Reads the header of a unit. Throws IllegalArgumentException where the bytes make no sense. */
final class HeaderReader {

    private final AstReader in;
    private UnitHeader header;
    private Slots slots;

    HeaderReader(AstReader in) {
        this.in = in;
    }

    UnitHeader header() {
        return header;
    }

    Slots slots() {
        return slots;
    }

    void read(String filename) {
        UnitKind kind = UnitKind.of(in.readIndex(UnitKind.count()));
        String name = required(in.readString());
        String qualname = required(in.readString());
        int firstLine = in.readInt();
        int flags = in.readInt();
        int optimize = in.readIndex(3);
        int argCount = in.readInt();
        int posOnlyArgCount = in.readInt();
        int kwOnlyArgCount = in.readInt();
        String privateName = in.readString();
        PyStr docstring = in.readIndex(2) == 0 ? null : (PyStr) in.readConstant();
        slots = readSlots();
        if (argCount < 0 || kwOnlyArgCount < 0 || argCount + kwOnlyArgCount > slots.parameterCount()
                || posOnlyArgCount < 0 || posOnlyArgCount > argCount) {
            throw new IllegalArgumentException("wrong number of parameters");
        }
        List<String> varNames = in.readIndex(2) == 0 ? slots.variables() : in.readStrings();
        List<String> cellNames = in.readIndex(2) == 0 ? slots.cellNames() : in.readStrings();
        header = new UnitHeader(kind, name, qualname, filename, firstLine, flags, optimize, argCount, posOnlyArgCount,
                kwOnlyArgCount, privateName, docstring, varNames, cellNames);
    }

    private Slots readSlots() {
        String[] names = in.readStrings().toArray(new String[0]);
        for (String name : names) {
            required(name);
        }
        int parameterCount = in.readInt();
        int[] cellParameters = readSlotNumbers(in, parameterCount);
        int firstCell = in.readInt();
        int firstFree = in.readInt();
        int firstHidden = in.readInt();
        if (parameterCount < 0 || parameterCount > firstCell || firstCell > firstFree || firstFree > firstHidden
                || firstHidden > names.length) {
            throw new IllegalArgumentException("wrong slots");
        }
        BindingKind elsewhere = readKind(in);
        BindingKind free = readKind(in);
        Map<String, BindingKind> special = new HashMap<>();
        for (int n = in.readLength(); n > 0; n--) {
            special.put(required(in.readString()), readKind(in));
        }
        return new Slots(names, parameterCount, cellParameters, firstCell, firstFree, firstHidden, elsewhere, free, special);
    }

    static BindingKind readKind(AstReader in) {
        return BindingKind.of(in.readIndex(BindingKind.count()));
    }

    static int[] readSlotNumbers(AstReader in, int limit) {
        int[] slots = new int[in.readLength()];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = in.readInt();
            if (slots[i] < 0 || slots[i] >= limit) {
                throw new IllegalArgumentException("no such slot");
            }
        }
        return slots;
    }

    static String required(String text) {
        if (text == null) {
            throw new IllegalArgumentException("a name is missing");
        }
        return text;
    }
}
