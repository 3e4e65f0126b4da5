package org.pyston.processor.ast;

/** The source text of {@code AstDump}, which prints as Python's {@code ast.dump} does. */
final class DumpSource {

    private final String pkg;
    private final NodeModel model;
    private final StringBuilder out = new StringBuilder();

    DumpSource(String pkg, NodeModel model) {
        this.pkg = pkg;
        this.model = model;
    }

    String source() {
        out.append("package ").append(pkg).append(";\n\n");
        out.append("/** Prints a node as Python 3.12's {@code ast.dump}, with or without the places of nodes. */\n");
        out.append("public final class AstDump extends DumpOutput {\n\n");
        out.append("    private AstDump(boolean attributes) {\n        super(attributes);\n    }\n\n");
        out.append("    /** {@code ast.dump(node, include_attributes=attributes)}. */\n");
        out.append("    public static String dump(AstNode node, boolean attributes) {\n");
        out.append("        AstDump dump = new AstDump(attributes);\n        dump.node(node);\n");
        out.append("        return dump.text();\n    }\n\n");
        out.append("    @Override\n    void node(AstNode node) {\n");
        for (NodeModel.Type type : model.types()) {
            dispatch(type);
        }
        out.append("    }\n");
        for (NodeModel.Type type : model.types()) {
            if (type instanceof NodeModel.SumType sum) {
                sum(sum);
            } else if (type instanceof NodeModel.RecordType r) {
                out.append("\n    private void dump(").append(pkg).append('.').append(r.javaName()).append(" node) {\n");
                fields(r.node(), r.spanned(), "        ");
                out.append("    }\n");
            }
        }
        out.append("}\n");
        return out.toString();
    }

    private void dispatch(NodeModel.Type type) {
        if (type instanceof NodeModel.EnumType) {
            return;
        }
        out.append("        if (node instanceof ").append(pkg).append('.').append(type.javaName()).append(" n) {\n");
        out.append(type instanceof NodeModel.SumType
                ? "            n.accept(new " + type.javaName() + "Dump());\n" : "            dump(n);\n");
        out.append("        }\n");
    }

    private void sum(NodeModel.SumType sum) {
        String type = pkg + "." + sum.javaName();
        out.append("\n    private final class ").append(sum.javaName()).append("Dump implements ").append(type)
                .append(".Visitor<Void> {\n");
        for (NodeModel.Node n : sum.nodes()) {
            out.append("\n        @Override\n        public Void visit").append(n.javaName()).append('(').append(type)
                    .append('.').append(n.javaName()).append(" node) {\n");
            fields(n, sum.spanned(), "            ");
            out.append("            return null;\n        }\n");
        }
        out.append("    }\n");
    }

    private void fields(NodeModel.Node n, boolean spanned, String indent) {
        out.append(indent).append("open(\"").append(n.pythonName()).append("\");\n");
        for (NodeModel.Field f : n.fields()) {
            String method = switch (f.type()) {
                case "constant" -> "constant";
                case "int" -> "integer";
                case "identifier", "string" -> f.isList() ? "strings" : "string";
                default -> model.type(f.type()) instanceof NodeModel.EnumType
                        ? (f.isList() ? "enums" : "enumeration") : (f.isList() ? "nodes" : "field");
            };
            String value = "node." + f.javaName() + "()";
            if (method.equals("enumeration")) {
                value += ".pythonName()";
            }
            out.append(indent).append(method).append("(\"").append(f.name()).append("\", ").append(value).append(");\n");
        }
        out.append(indent).append(spanned ? "close(node.span());\n" : "close(null);\n");
    }
}
