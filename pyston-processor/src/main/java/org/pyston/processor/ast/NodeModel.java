package org.pyston.processor.ast;

import java.util.ArrayList;
import java.util.List;

/** What {@code nodes.txt} says: its comment describes the notation. */
record NodeModel(List<Type> types) {

    /** How often a field's value may be there. */
    enum Arity { ONE, OPTIONAL, LIST, LIST_OF_OPTIONAL }

    /** A field: Python's name of it and its type, a basic type's name or the Java name of a {@link Type}. */
    record Field(String name, String type, Arity arity) {

        /** Whether the value is one of the basic types. */
        boolean isBasic() {
            return Character.isLowerCase(type.charAt(0));
        }

        boolean isList() {
            return arity == Arity.LIST || arity == Arity.LIST_OF_OPTIONAL;
        }

        String javaName() {
            return camel(name);
        }

        /** The Java type of one value, qualified because nested records hide some of the names. */
        String elementType(String pkg) {
            return switch (type) {
                case "identifier", "string" -> "String";
                case "int" -> "int";
                case "constant" -> "Object";
                default -> pkg + "." + type;
            };
        }

        String javaType(String pkg) {
            return isList() ? "java.util.List<" + elementType(pkg) + ">" : elementType(pkg);
        }
    }

    /** A record: Python's name is the constructor's. */
    record Node(String pythonName, String javaName, List<Field> fields) {

        /** Whether code units hang on nodes of this kind: serialization offers hooks for them. */
        boolean hasScope() {
            return SCOPES.contains(javaName);
        }
    }

    private static final List<String> SCOPES = List.of("FunctionDef", "AsyncFunctionDef", "ClassDef", "TypeAlias", "Lambda",
            "ListComp", "SetComp", "DictComp", "GeneratorExp", "TypeVar");

    /** One line at the margin, with the lines under it. */
    sealed interface Type {
        String javaName();

        String pythonName();
    }

    record EnumType(String pythonName, String javaName, List<String> constants) implements Type {
    }

    record RecordType(String pythonName, String javaName, boolean spanned, Node node) implements Type {
    }

    record SumType(String pythonName, String javaName, boolean spanned, List<Node> nodes) implements Type {
    }

    Type type(String javaName) {
        for (Type t : types) {
            if (t.javaName().equals(javaName)) {
                return t;
            }
        }
        throw new IllegalArgumentException("no type " + javaName);
    }

    static NodeModel parse(String text) {
        List<Type> types = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] sides = line.split("=", 2);
            String[] head = sides[0].trim().split("\\s+");
            String[] tail = sides.length < 2 || sides[1].isBlank() ? new String[0] : sides[1].trim().split("\\s+");
            if (Character.isWhitespace(line.charAt(0))) {
                SumType sum = (SumType) types.get(types.size() - 1);
                sum.nodes().add(new Node(head[0], head[0], fields(tail)));
            } else {
                types.add(type(head, tail));
            }
        }
        return new NodeModel(types);
    }

    private static Type type(String[] head, String[] tail) {
        boolean spanned = head.length > 3 && head[3].equals("spanned");
        return switch (head[0]) {
            case "enum" -> new EnumType(head[1], head[2], List.of(tail));
            case "record" -> new RecordType(head[1], head[2], spanned, new Node(head[1], head[2], fields(tail)));
            case "sum" -> new SumType(head[1], head[2], spanned, new ArrayList<>());
            default -> throw new IllegalArgumentException("unknown kind of type: " + head[0]);
        };
    }

    private static List<Field> fields(String[] texts) {
        List<Field> fields = new ArrayList<>();
        for (String text : texts) {
            int colon = text.indexOf(':');
            String type = text.substring(colon + 1);
            Arity arity = Arity.ONE;
            if (type.endsWith("?*")) {
                arity = Arity.LIST_OF_OPTIONAL;
            } else if (type.endsWith("*")) {
                arity = Arity.LIST;
            } else if (type.endsWith("?")) {
                arity = Arity.OPTIONAL;
            }
            fields.add(new Field(text.substring(0, colon), type.replaceAll("[?*]", ""), arity));
        }
        return fields;
    }

    /** {@code type_params} as {@code typeParams}. */
    static String camel(String name) {
        StringBuilder out = new StringBuilder();
        boolean upper = false;
        for (char c : name.toCharArray()) {
            if (c == '_') {
                upper = true;
            } else {
                out.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return out.toString();
    }

    /** {@code NotEq} as {@code NOT_EQ}, {@code LShift} as {@code L_SHIFT}. */
    static String constant(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i > 0 && Character.isUpperCase(c)) {
                out.append('_');
            }
            out.append(Character.toUpperCase(c));
        }
        return out.toString();
    }

    /** With a small first letter, as a method's name. */
    static String method(String javaName) {
        return Character.toLowerCase(javaName.charAt(0)) + javaName.substring(1);
    }
}
