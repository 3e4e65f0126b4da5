package org.pyston.processor.ast;

/** The source text of {@code AstToFields}: each node as its kind's number and the values of its fields. */
final class ToFieldsSource {

    private final String pkg;
    private final NodeModel model;
    private final KindsSource kinds;
    private final StringBuilder out = new StringBuilder();

    ToFieldsSource(String pkg, NodeModel model, KindsSource kinds) {
        this.pkg = pkg;
        this.model = model;
        this.kinds = kinds;
    }

    String source() {
        out.append("package ").append(pkg).append(";\n\n");
        out.append("/** Takes a tree apart for {@link AstFieldSink}, which makes of it what it likes. */\n");
        out.append("public abstract class AstToFields extends AstFieldSink {\n");
        for (NodeModel.Type type : model.types()) {
            if (type instanceof NodeModel.SumType sum) {
                sum(sum);
            } else if (type instanceof NodeModel.EnumType e) {
                convert(e, "singleton(" + kinds.kind(e.pythonName(), e.constants().get(0)) + " + node.ordinal())");
            } else if (type instanceof NodeModel.RecordType r) {
                convert(r, "record(node)");
                out.append("\n    private Object record(").append(pkg).append('.').append(r.javaName()).append(" node) {\n");
                make(r.node(), KindsSource.isSumOfOne(r) ? KindsSource.typeName(r) : "AST", r.spanned(), "        ");
                out.append("    }\n");
            }
        }
        out.append("}\n");
        return out.toString();
    }

    private void convert(NodeModel.Type type, String value) {
        String t = pkg + "." + type.javaName();
        out.append("\n    /** What the sink makes of the node. */\n    public final Object convert(").append(t)
                .append(" node) {\n        return node == null ? none() : ").append(value).append(";\n    }\n");
        out.append("\n    private Object convert").append(type.javaName()).append("s(java.util.List<").append(t)
                .append("> nodes) {\n        Object[] all = new Object[nodes.size()];\n")
                .append("        for (int i = 0; i < all.length; i++) {\n            all[i] = convert(nodes.get(i));\n")
                .append("        }\n        return list(all);\n    }\n");
    }

    private void sum(NodeModel.SumType sum) {
        String type = pkg + "." + sum.javaName();
        String visitor = sum.javaName() + "Fields";
        String field = NodeModel.method(sum.javaName()) + "Fields";
        out.append("\n    private final ").append(visitor).append(' ').append(field).append(" = new ")
                .append(visitor).append("();\n");
        convert(sum, "node.accept(" + field + ")");
        out.append("\n    private final class ").append(visitor).append(" implements ").append(type)
                .append(".Visitor<Object> {\n");
        for (NodeModel.Node n : sum.nodes()) {
            out.append("\n        @Override\n        public Object visit").append(n.javaName()).append('(').append(type)
                    .append('.').append(n.javaName()).append(" node) {\n");
            make(n, sum.pythonName(), sum.spanned(), "            ");
            out.append("        }\n");
        }
        out.append("    }\n");
    }

    private void make(NodeModel.Node n, String type, boolean spanned, String indent) {
        String owner = type.equals("AST") ? "AST" : type;
        out.append(indent).append("return node(").append(kinds.kind(owner, n.pythonName())).append(", ")
                .append(spanned ? "node.span()" : "null");
        for (NodeModel.Field f : n.fields()) {
            String method = switch (f.type()) {
                case "identifier", "string" -> f.isList() ? "strings" : "string";
                case "int" -> "integer";
                case "constant" -> "constant";
                default -> f.isList() ? "convert" + f.type() + "s" : "convert";
            };
            out.append(",\n").append(indent).append("        ").append(method).append("(node.").append(f.javaName())
                    .append("())");
        }
        out.append(");\n");
    }
}
