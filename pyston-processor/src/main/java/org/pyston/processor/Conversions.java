package org.pyston.processor;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.pyston.processor.Declared.Callable;
import org.pyston.processor.SignatureText.Kind;
import org.pyston.processor.SignatureText.Parameter;

/**
 * Writes the Java expressions that convert arguments and results, and collects the constants and helper methods that
 * those of one generated class need.
 */
final class Conversions {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> helpers = new LinkedHashSet<>();

    /** The receiver as its Java type: the caller has checked it. */
    static String receiver(String type, String value) {
        return switch (type) {
            case "java.lang.Object" -> value;
            case Names.PY_STR -> "PyStrInstance.valueOf(" + value + ")";
            default -> "(" + Names.written(type) + ") " + value;
        };
    }

    /** A result as a Python object; the caller treats {@code void} itself. */
    static String result(String type, String expression) {
        return switch (type) {
            case "int", "long" -> "Long.valueOf(" + expression + ")";
            case "double" -> "Double.valueOf(" + expression + ")";
            case "boolean" -> "Boolean.valueOf(" + expression + ")";
            case "java.lang.String" -> "PyStr.of(" + expression + ")";
            default -> expression;
        };
    }

    /** Whether {@link #result} knows the type. */
    static boolean isResult(String type) {
        return switch (type) {
            case "byte", "short", "char", "float" -> false;
            default -> !type.endsWith("[]");
        };
    }

    /** The bound argument {@code value} as the method's parameter {@code index} (receiver not counted) wants it. */
    String argument(Callable method, int index, String value) {
        Parameter parameter = method.signature().parameters().get(index);
        String type = method.javaTypes().get(index);
        if (parameter.kind() == Kind.VARARGS || parameter.kind() == Kind.VARKEYWORDS) {
            return "(" + Names.written(type) + ") " + value;
        }
        String missing = parameter.isRequired() ? null : missing(type, parameter.defaultText());
        boolean none = "None".equals(parameter.defaultText());
        String converted = converted(type, JavaText.literal(method.display()) + ", " + place(method, index), value, none);
        if (missing == null || missing.equals("null") && (none || converted.equals(value)) && !isPrimitive(type)) {
            return converted;
        }
        return "(" + value + " == null ? " + missing + " : " + converted + ")";
    }

    private String converted(String type, String where, String value, boolean none) {
        return switch (type) {
            case "java.lang.Object" -> value;
            case Names.PY_STR -> (none ? "Arg.toStrOrNull(" : "Arg.toStr(") + where + ", " + value + ")";
            case "long" -> "Arg.toLong(frame, " + value + ")";
            case "int" -> "Arg.toInt(frame, " + value + ")";
            case "double" -> "Arg.toDouble(frame, " + value + ")";
            case "boolean" -> "Arg.toBoolean(frame, " + value + ")";
            default -> helper(type, where.endsWith("\"") ? "String" : "int", none) + "(" + where + ", " + value + ")";
        };
    }

    /** What error texts call the parameter: its position, its name where it has one, or neither. */
    private static String place(Callable method, int index) {
        if (method.signature().isMethO()) {
            return "-1";
        }
        Parameter parameter = method.signature().parameters().get(index);
        return parameter.kind() == Kind.POSITIONAL_ONLY ? String.valueOf(index + 1) : JavaText.literal(parameter.name());
    }

    /** The default as an expression of the type; {@code "null"} for what is no literal, null when the type forbids it. */
    String missing(String type, String text) {
        return switch (type) {
            case "boolean" -> text.equals("True") ? "true" : text.equals("False") ? "false" : null;
            case "int" -> integer(text, 31);
            case "long" -> suffixed(integer(text, 63));
            case "double" -> floating(text);
            case "java.lang.Object" -> object(text);
            case Names.PY_STR -> isString(text) ? text(text) : "null";
            default -> "null";
        };
    }

    private String object(String text) {
        if (text.equals("None")) {
            return "PyNone.NONE";
        }
        if (text.equals("True") || text.equals("False")) {
            return text.equals("True") ? "Boolean.TRUE" : "Boolean.FALSE";
        }
        if (isString(text)) {
            return text(text);
        }
        String number = integer(text, 63);
        if (number != null) {
            return "Long.valueOf(" + number + "L)";
        }
        String real = floating(text);
        return real == null ? "null" : "Double.valueOf(" + real + ")";
    }

    private static String suffixed(String number) {
        return number == null ? null : number + "L";
    }

    /** A Python int literal that fits, in decimal; else null. */
    private static String integer(String text, int bits) {
        if (text.equals("sys.maxsize")) {
            return bits < 63 ? null : String.valueOf(Long.MAX_VALUE);
        }
        boolean hex = text.startsWith("0x");
        BigInteger value;
        try {
            value = hex ? new BigInteger(text.substring(2), 16) : new BigInteger(text);
        } catch (NumberFormatException e) {
            return null;
        }
        return value.bitLength() <= bits ? value.toString() : null;
    }

    private static String floating(String text) {
        String plain = text.startsWith("-") ? text.substring(1) : text;
        if (plain.isEmpty() || !(Character.isDigit(plain.charAt(0)) || plain.charAt(0) == '.')) {
            return null;
        }
        char last = plain.charAt(plain.length() - 1);
        try {
            return Character.isDigit(last) || last == '.' ? String.valueOf(Double.parseDouble(text)) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isString(String text) {
        return text.length() >= 2 && (text.charAt(0) == '\'' || text.charAt(0) == '"')
                && text.charAt(text.length() - 1) == text.charAt(0);
    }

    /** The name of the constant that holds a Python string literal. */
    private String text(String literal) {
        StringBuilder value = new StringBuilder();
        for (int i = 1; i < literal.length() - 1; i++) {
            char c = literal.charAt(i);
            if (c == '\\') {
                c = literal.charAt(++i);
                c = switch (c) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    case 'r' -> '\r';
                    default -> c;
                };
            }
            value.append(c);
        }
        return texts.computeIfAbsent(value.toString(), v -> "TEXT_" + texts.size());
    }

    /** The helper method that checks for a class with a TYPE. */
    private String helper(String type, String place, boolean none) {
        String name = "to" + Names.simple(type) + (none ? "OrNull" : "");
        helpers.add(type + " " + place + " " + name);
        return name;
    }

    /** Writes the constants and helper methods. */
    void write(JavaText out) {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            out.line("private static final PyStr " + text.getValue() + " = PyStr.of(" + JavaText.literal(text.getKey())
                    + ");");
        }
        for (String helper : helpers) {
            String[] parts = helper.split(" ");
            String type = Names.written(parts[0]);
            boolean none = parts[2].endsWith("OrNull");
            out.line("");
            out.line("private static " + type + " " + parts[2] + "(String function, " + parts[1] + " place, Object value) {");
            if (none) {
                out.line("if (value == null || value == PyNone.NONE) {").line("return null;").line("}");
            }
            out.line("if (value instanceof " + type + " converted) {").line("return converted;").line("}");
            out.line("throw Arg.bad(function, place, " + type + ".TYPE.name()" + (none ? " + \" or None\"" : "")
                    + ", value);");
            out.line("}");
        }
    }

    static boolean isPrimitive(String type) {
        return switch (type) {
            case "boolean", "int", "long", "double" -> true;
            default -> false;
        };
    }
}
