package org.pyston.processor.ast;

/** The source text of {@code AstReader}, the mirror of {@link WriterSource}. */
final class ReaderSource {

    private final String pkg;
    private final NodeModel model;
    private final StringBuilder out = new StringBuilder();

    ReaderSource(String pkg, NodeModel model) {
        this.pkg = pkg;
        this.model = model;
    }

    String source() {
        out.append("package ").append(pkg).append(";\n\n");
        out.append("/**\n * Reads what {@link AstWriter} wrote. Throws {@link IllegalArgumentException} where the bytes\n");
        out.append(" * cannot be such a text; whoever stores them guards them by a checksum.\n */\n");
        out.append("public class AstReader extends AstInput {\n\n");
        for (NodeModel.Type type : model.types()) {
            if (type instanceof NodeModel.EnumType e) {
                String t = pkg + "." + e.javaName();
                out.append("    private final ").append(t).append("[] ").append(NodeModel.method(e.javaName()))
                        .append("Values = ").append(t).append(".values();\n");
            }
        }
        out.append("\n    /** Reads the bytes of {@code data} from {@code offset} on. */\n");
        out.append("    public AstReader(byte[] data, int offset) {\n        super(data, offset);\n    }\n");
        out.append("\n    /** Reads the bytes of {@code data} from {@code offset} on, with the strings of a pool that was read. */\n");
        out.append("    public AstReader(AstPool pool, byte[] data, int offset) {\n        super(pool, data, offset);\n    }\n");
        out.append("\n    /** Called for each node that is a scope, in the order of {@code AstWriter.scopeWritten}. */\n");
        out.append("    protected void scopeRead(AstNode node) {\n    }\n");
        for (NodeModel.Type type : model.types()) {
            type(type);
        }
        out.append("}\n");
        return out.toString();
    }

    private void type(NodeModel.Type type) {
        String javaName = type.javaName();
        String t = pkg + "." + javaName;
        out.append("\n    /** Reads one node, or null. */\n");
        out.append("    public ").append(t).append(" read").append(javaName).append("() {\n");
        if (type instanceof NodeModel.EnumType) {
            out.append("        return ").append(NodeModel.method(javaName))
                    .append("Values[readIndex(").append(NodeModel.method(javaName)).append("Values.length)];\n");
        } else if (type instanceof NodeModel.RecordType r) {
            out.append("        if (readIndex(2) == 0) {\n            return null;\n        }\n");
            readSpan(r.spanned(), "        ");
            construct(r.node(), r.spanned(), t, "        ");
        } else if (type instanceof NodeModel.SumType sum) {
            out.append("        int tag = readIndex(").append(sum.nodes().size() + 1)
                    .append(");\n        if (tag == 0) {\n            return null;\n        }\n");
            readSpan(sum.spanned(), "        ");
            out.append("        switch (tag) {\n");
            int tag = 0;
            for (NodeModel.Node n : sum.nodes()) {
                tag++;
                if (isShort(n)) {
                    out.append("            case ").append(tag).append(": {\n");
                    construct(n, sum.spanned(), t + "." + n.javaName(), "                ");
                    out.append("            }\n");
                } else {
                    out.append("            case ").append(tag).append(":\n                return read").append(javaName)
                            .append(n.javaName()).append(sum.spanned() ? "(span);\n" : "();\n");
                }
            }
            out.append("            default:\n                throw damaged();\n        }\n");
        }
        out.append("    }\n");
        list(javaName, t);
        if (type instanceof NodeModel.SumType sum) {
            for (NodeModel.Node n : sum.nodes()) {
                if (isShort(n)) {
                    continue;
                }
                out.append("\n    private ").append(t).append(" read").append(javaName).append(n.javaName())
                        .append(sum.spanned() ? "(Span span) {\n" : "() {\n");
                construct(n, sum.spanned(), t + "." + n.javaName(), "        ");
                out.append("    }\n");
            }
        }
    }

    private void list(String javaName, String t) {
        out.append("\n    /** Reads a list. */\n");
        out.append("    public java.util.List<").append(t).append("> read").append(javaName).append("s() {\n")
                .append("        int n = readLength();\n        if (n == 0) {\n            return NodeList.empty();\n        }\n")
                .append("        Object[] nodes = new Object[n];\n        for (int i = 0; i < n; i++) {\n")
                .append("            nodes[i] = read").append(javaName).append("();\n        }\n")
                .append("        return NodeList.wrap(nodes);\n    }\n");
    }

    /**
     * Whether a node is read in the method of its sum type. The methods that read expressions and statements get so large by it
     * that HotSpot does not inline them into each other, which took its optimizing compiler seconds at the start of programs.
     */
    private static boolean isShort(NodeModel.Node n) {
        return n.fields().size() <= 3 && !n.hasScope();
    }

    private void readSpan(boolean spanned, String indent) {
        if (spanned) {
            out.append(indent).append("Span span = readSpan();\n");
        }
    }

    private void construct(NodeModel.Node n, boolean spanned, String className, String indent) {
        StringBuilder arguments = new StringBuilder();
        for (NodeModel.Field f : n.fields()) {
            String method = switch (f.type()) {
                case "identifier", "string" -> f.isList() ? "readStrings" : "readString";
                case "int" -> "readSigned";
                case "constant" -> "readConstant";
                default -> "read" + f.type() + (f.isList() ? "s" : "");
            };
            out.append(indent).append(f.javaType(pkg)).append(' ').append(f.javaName()).append(" = ")
                    .append(method).append("();\n");
            arguments.append(arguments.isEmpty() ? "" : ", ").append(f.javaName());
        }
        if (spanned) {
            arguments.append(arguments.isEmpty() ? "" : ", ").append("span");
        }
        if (n.hasScope()) {
            out.append(indent).append(className).append(" node = new ").append(className).append('(').append(arguments)
                    .append(");\n").append(indent).append("scopeRead(node);\n").append(indent).append("return node;\n");
        } else {
            out.append(indent).append("return new ").append(className).append('(').append(arguments).append(");\n");
        }
    }
}
