package org.pyston.processor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names that {@code @Slot} accepts and what each stands for in {@code org.pyston.object.Slots}. */
final class SlotTable {
    /** How the slot's method is reached. */
    enum Family {
        /** A method of its own in Slots. */
        OWN,
        /** A case of {@code binary}. */
        BINARY,
        /** A case of {@code inPlace}. */
        IN_PLACE,
        /** A case of {@code unary}. */
        UNARY
    }

    /**
     * A slot.
     *
     * @param method the method in Slots; for the operators the enum constant
     * @param result the result in Slots
     * @param types the parameters in Slots without the frame
     * @param id the constant of SlotId, null where presence is not asked for
     * @param typedReceiver whether the first parameter may have the Java class of the instances
     */
    record Spec(String name, Family family, String method, String result, List<String> types, String id,
            boolean typedReceiver) {
    }

    private static final String OBJECT = "java.lang.Object";
    private static final String[] BINARY = {"ADD", "SUB", "MUL", "MATMUL", "TRUEDIV", "FLOORDIV", "MOD", "DIVMOD", "POW",
        "LSHIFT", "RSHIFT", "AND", "XOR", "OR"};
    private static final Map<String, Spec> SPECS = specs();

    private SlotTable() {
    }

    /** The slot of this name, null for none. */
    static Spec find(String name) {
        return SPECS.get(name);
    }

    private static Map<String, Spec> specs() {
        Map<String, Spec> map = new LinkedHashMap<>();
        own(map, "__repr__", "repr", OBJECT, null);
        own(map, "__str__", "str", OBJECT, null);
        own(map, "__hash__", "hash", "long", "HASH");
        own(map, "__getattribute__", "getAttr", OBJECT, null, Names.PY_STR);
        own(map, "getattr_or_null", "getAttrOrNull", OBJECT, null, Names.PY_STR);
        own(map, "__setattr__", "setAttr", "void", null, Names.PY_STR, OBJECT);
        own(map, "__delattr__", "delAttr", "void", null, Names.PY_STR);
        own(map, "__richcompare__", "richCompare", OBJECT, null, OBJECT, Names.COMPARE_OP);
        own(map, "__bool__", "bool", "boolean", "BOOL");
        own(map, "__call__", "call", OBJECT, "CALL", OBJECT + "[]", Names.PY_STR + "[]");
        own(map, "__get__", "descrGet", OBJECT, "GET", OBJECT, Names.PY_TYPE);
        own(map, "__set__", "descrSet", "void", "SET", OBJECT, OBJECT);
        own(map, "__delete__", "descrDelete", "void", "DELETE", OBJECT);
        own(map, "__len__", "len", "int", "LEN");
        own(map, "__getitem__", "getItem", OBJECT, "GETITEM", OBJECT);
        own(map, "__setitem__", "setItem", "void", "SETITEM", OBJECT, OBJECT);
        own(map, "__delitem__", "delItem", "void", "DELITEM", OBJECT);
        own(map, "__contains__", "contains", "boolean", "CONTAINS", OBJECT);
        own(map, "__iter__", "iter", OBJECT, "ITER");
        own(map, "__next__", "next", OBJECT, "NEXT");
        own(map, "__index__", "index", OBJECT, "INDEX");
        own(map, "__int__", "toInt", OBJECT, "INT");
        own(map, "__float__", "toFloat", OBJECT, "FLOAT");
        own(map, "__await__", "await", OBJECT, "AWAIT");
        own(map, "__aiter__", "asyncIter", OBJECT, "AITER");
        own(map, "__anext__", "asyncNext", OBJECT, "ANEXT");
        own(map, "__buffer__", "buffer", OBJECT, "BUFFER", "int");
        own(map, "sq_concat", "sequenceConcat", OBJECT, "SEQUENCE_CONCAT", OBJECT);
        own(map, "sq_repeat", "sequenceRepeat", OBJECT, "SEQUENCE_REPEAT", OBJECT);
        own(map, "sq_inplace_concat", "sequenceInPlaceConcat", OBJECT, null, OBJECT);
        own(map, "sq_inplace_repeat", "sequenceInPlaceRepeat", OBJECT, null, OBJECT);
        for (String op : BINARY) {
            String stem = op.toLowerCase(java.util.Locale.ROOT);
            operator(map, "__" + stem + "__", Family.BINARY, op, 2);
            if (!op.equals("DIVMOD")) {
                operator(map, "__i" + stem + "__", Family.IN_PLACE, op, 2);
            }
        }
        operator(map, "__neg__", Family.UNARY, "NEGATIVE", 1);
        operator(map, "__pos__", Family.UNARY, "POSITIVE", 1);
        operator(map, "__invert__", Family.UNARY, "INVERT", 1);
        operator(map, "__abs__", Family.UNARY, "ABSOLUTE", 1);
        return map;
    }

    private static void own(Map<String, Spec> map, String name, String method, String result, String id,
            String... typesAfterReceiver) {
        List<String> types = new java.util.ArrayList<>();
        types.add(OBJECT);
        types.addAll(List.of(typesAfterReceiver));
        map.put(name, new Spec(name, Family.OWN, method, result, List.copyOf(types), id, true));
    }

    private static void operator(Map<String, Spec> map, String name, Family family, String op, int operands) {
        map.put(name, new Spec(name, family, op, OBJECT, java.util.Collections.nCopies(operands, OBJECT), null,
                family != Family.BINARY));
    }
}
