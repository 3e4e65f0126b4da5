package org.pyston.processor.ast;

/** The source text of {@code AstWriter}: a method for every type, and one for every node of a sum. */
final class WriterSource {

    private final String pkg;
    private final NodeModel model;
    private final StringBuilder out = new StringBuilder();

    WriterSource(String pkg, NodeModel model) {
        this.pkg = pkg;
        this.model = model;
    }

    String source() {
        out.append("package ").append(pkg).append(";\n\n");
        out.append("/**\n * Writes nodes in the form that {@link AstReader} reads: a tag, the place, the fields in order.\n");
        out.append(" * Tag 0 is null. {@link AstOutput} has the basic values. A subclass may leave out parts of nodes that\n")
                .append(" * are scopes, by the methods {@code elide}, and learns of each when it has been written.\n */\n");
        out.append("public class AstWriter extends AstOutput {\n");
        for (NodeModel.Type type : model.types()) {
            if (type instanceof NodeModel.SumType sum) {
                sum(sum);
            } else if (type instanceof NodeModel.RecordType r) {
                record(r);
            } else {
                list(type.javaName(), "        writeByte(" + "node.ordinal());\n", false);
            }
        }
        hooks();
        out.append("}\n");
        return out.toString();
    }

    private void sum(NodeModel.SumType sum) {
        String type = pkg + "." + sum.javaName();
        String visitor = sum.javaName() + "Fields";
        String field = NodeModel.method(sum.javaName()) + "Fields";
        out.append("\n    private final ").append(visitor).append(' ').append(field).append(" = new ")
                .append(visitor).append("();\n");
        list(sum.javaName(), "        node.accept(" + field + ");\n", true);
        out.append("\n    private final class ").append(visitor).append(" implements ").append(type)
                .append(".Visitor<Void> {\n");
        int tag = 0;
        for (NodeModel.Node n : sum.nodes()) {
            tag++;
            out.append("\n        @Override\n        public Void visit").append(n.javaName()).append('(').append(type)
                    .append('.').append(n.javaName()).append(" node) {\n");
            out.append("            writeByte(").append(tag).append(");\n");
            if (n.hasScope()) {
                String t = type + "." + n.javaName();
                out.append("            ").append(t).append(" shown = elide(node);\n");
                fields(n, sum.spanned(), "            ", "shown");
                out.append("            scopeWritten(node);\n");
            } else {
                fields(n, sum.spanned(), "            ", "node");
            }
            out.append("            return null;\n        }\n");
        }
        out.append("    }\n");
    }

    private void hooks() {
        out.append("\n    /** Called when a node that is a scope has been written, inner ones first. */\n")
                .append("    protected void scopeWritten(AstNode node) {\n    }\n");
        for (NodeModel.Type type : model.types()) {
            if (!(type instanceof NodeModel.SumType sum)) {
                continue;
            }
            for (NodeModel.Node n : sum.nodes()) {
                if (n.hasScope()) {
                    String t = pkg + "." + sum.javaName() + "." + n.javaName();
                    out.append("\n    /** The node as it is to be written: itself, or with less in it. */\n")
                            .append("    protected ").append(t).append(" elide(").append(t)
                            .append(" node) {\n        return node;\n    }\n");
                }
            }
        }
    }

    private void record(NodeModel.RecordType r) {
        list(r.javaName(), "        writeByte(1);\n        fields(node);\n", true);
        out.append("\n    private void fields(").append(pkg).append('.').append(r.javaName()).append(" node) {\n");
        fields(r.node(), r.spanned(), "        ", "node");
        out.append("    }\n");
    }

    private void list(String javaName, String body, boolean nullable) {
        String type = pkg + "." + javaName;
        out.append("\n    /** Writes one node").append(nullable ? ", or null" : "").append(". */\n");
        out.append("    public void write(").append(type).append(" node) {\n");
        if (nullable) {
            out.append("        if (node == null) {\n            writeByte(0);\n            return;\n        }\n");
        }
        out.append(body).append("    }\n");
        out.append("\n    /** Writes a list, its length first. */\n");
        out.append("    public void write").append(javaName).append("s(java.util.List<").append(type)
                .append("> nodes) {\n        int n = nodes.size();\n        writeInt(n);\n")
                .append("        for (int i = 0; i < n; i++) {\n            write(nodes.get(i));\n        }\n    }\n");
    }

    private void fields(NodeModel.Node n, boolean spanned, String indent, String variable) {
        if (spanned) {
            out.append(indent).append("writeSpan(").append(variable).append(".span());\n");
        }
        for (NodeModel.Field f : n.fields()) {
            String value = "(" + variable + "." + f.javaName() + "());\n";
            String method = switch (f.type()) {
                case "identifier", "string" -> f.isList() ? "writeStrings" : "writeString";
                case "int" -> "writeSigned";
                case "constant" -> "writeConstant";
                default -> f.isList() ? "write" + f.type() + "s" : "write";
            };
            out.append(indent).append(method).append(value);
        }
    }
}
