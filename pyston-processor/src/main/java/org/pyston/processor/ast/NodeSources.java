package org.pyston.processor.ast;

import java.util.List;

/** The source texts of the node types: enums, records, and a sealed interface with nested records for each sum. */
final class NodeSources {

    private final String pkg;
    private final NodeModel model;
    private final StringBuilder out = new StringBuilder();

    NodeSources(String pkg, NodeModel model) {
        this.pkg = pkg;
        this.model = model;
    }

    String root() {
        out.setLength(0);
        out.append("package ").append(pkg).append(";\n\n");
        out.append("/** A node of Python's abstract syntax: immutable, all lists in it immutable too. */\n");
        out.append("public sealed interface AstNode permits ");
        String separator = "";
        for (NodeModel.Type type : model.types()) {
            if (!(type instanceof NodeModel.EnumType)) {
                out.append(separator).append(type.javaName());
                separator = ", ";
            }
        }
        out.append(" {\n}\n");
        return out.toString();
    }

    String source(NodeModel.Type type) {
        out.setLength(0);
        out.append("package ").append(pkg).append(";\n\n");
        if (type instanceof NodeModel.EnumType e) {
            enumeration(e);
        } else if (type instanceof NodeModel.SumType sum) {
            sum(sum);
        } else if (type instanceof NodeModel.RecordType r) {
            record(r.node(), r.spanned(), "AstNode", "", false);
        }
        return out.toString();
    }

    private void enumeration(NodeModel.EnumType e) {
        out.append("/** Python's {@code ast.").append(e.pythonName()).append("}. */\n");
        out.append("public enum ").append(e.javaName()).append(" {\n    ");
        String separator = "";
        for (String c : e.constants()) {
            out.append(separator).append(NodeModel.constant(c)).append("(\"").append(c).append("\")");
            separator = ", ";
        }
        out.append(";\n\n    private final String pythonName;\n\n    ").append(e.javaName())
                .append("(String pythonName) {\n        this.pythonName = pythonName;\n    }\n\n")
                .append("    /** The name of the class in Python's module ast. */\n")
                .append("    public String pythonName() {\n        return pythonName;\n    }\n}\n");
    }

    private void sum(NodeModel.SumType sum) {
        out.append("/** Python's {@code ast.").append(sum.pythonName()).append("}. */\n");
        out.append("public sealed interface ").append(sum.javaName()).append(" extends AstNode {\n");
        if (sum.spanned()) {
            out.append("\n    /** Where the node stands in the source text. */\n    Span span();\n");
        }
        out.append("\n    /** Calls the visitor's method for this kind of node. */\n");
        out.append("    <R> R accept(Visitor<R> visitor);\n\n");
        out.append("    /** One method for every kind of node, none with a default. */\n");
        out.append("    interface Visitor<R> {\n");
        for (NodeModel.Node n : sum.nodes()) {
            out.append("\n        R visit").append(n.javaName()).append('(').append(n.javaName()).append(" node);\n");
        }
        out.append("    }\n");
        for (NodeModel.Node n : sum.nodes()) {
            out.append('\n');
            record(n, sum.spanned(), pkg + "." + sum.javaName(), "    ", true);
        }
        out.append("}\n");
    }

    private void record(NodeModel.Node n, boolean spanned, String parent, String indent, boolean visited) {
        out.append(indent).append("/** Python's {@code ast.").append(n.pythonName()).append('}').append(optional(n))
                .append(". */\n");
        out.append(indent).append(visited ? "" : "public ").append("record ").append(n.javaName()).append('(');
        String separator = "";
        for (NodeModel.Field f : n.fields()) {
            out.append(separator).append(f.javaType(pkg)).append(' ').append(f.javaName());
            separator = ", ";
        }
        if (spanned) {
            out.append(separator).append("Span span");
        }
        out.append(") implements ").append(parent).append(" {\n");
        compactConstructor(n, indent);
        if (visited) {
            out.append('\n').append(indent).append("    @Override\n");
            out.append(indent).append("    public <R> R accept(Visitor<R> visitor) {\n");
            out.append(indent).append("        return visitor.visit").append(n.javaName()).append("(this);\n");
            out.append(indent).append("    }\n");
        }
        out.append(indent).append("}\n");
    }

    private void compactConstructor(NodeModel.Node n, String indent) {
        List<NodeModel.Field> lists = n.fields().stream().filter(NodeModel.Field::isList).toList();
        if (lists.isEmpty()) {
            return;
        }
        out.append('\n').append(indent).append("    public ").append(n.javaName()).append(" {\n");
        for (NodeModel.Field f : lists) {
            out.append(indent).append("        ").append(f.javaName()).append(" = NodeList.copyOf(")
                    .append(f.javaName()).append(");\n");
        }
        out.append(indent).append("    }\n");
    }

    private static String optional(NodeModel.Node n) {
        StringBuilder names = new StringBuilder();
        for (NodeModel.Field f : n.fields()) {
            if (f.arity() == NodeModel.Arity.OPTIONAL && !f.type().equals("int")) {
                names.append(names.isEmpty() ? "; may be null: " : ", ").append(f.javaName());
            } else if (f.arity() == NodeModel.Arity.LIST_OF_OPTIONAL) {
                names.append(names.isEmpty() ? "; may be null: " : ", ").append("elements of ").append(f.javaName());
            }
        }
        return names.toString();
    }
}
