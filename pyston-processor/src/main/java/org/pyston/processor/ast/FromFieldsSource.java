package org.pyston.processor.ast;

/** The source text of {@code AstFromFields}, which makes nodes of what {@code AstFieldSource} gives for their fields. */
final class FromFieldsSource {

    private final String pkg;
    private final NodeModel model;
    private final KindsSource kinds;
    private final StringBuilder out = new StringBuilder();

    FromFieldsSource(String pkg, NodeModel model, KindsSource kinds) {
        this.pkg = pkg;
        this.model = model;
        this.kinds = kinds;
    }

    String source() {
        out.append("package ").append(pkg).append(";\n\n");
        out.append("/** Makes nodes, in the order and with the checks of CPython's obj2ast functions. */\n");
        out.append("public abstract class AstFromFields extends AstFieldSource {\n");
        for (NodeModel.Type type : model.types()) {
            type(type);
            list(type.javaName());
        }
        out.append("}\n");
        return out.toString();
    }

    private void type(NodeModel.Type type) {
        String javaName = type.javaName();
        String t = pkg + "." + javaName;
        out.append("\n    /** Makes a node; of nothing, null. */\n");
        out.append("    public final ").append(t).append(" to").append(javaName).append("(Object value) {\n");
        if (type instanceof NodeModel.EnumType e) {
            out.append("        return ").append(t).append(".values()[kind(value, ").append(kinds.kind(e.pythonName(), ""))
                    .append(") - ").append(kinds.kind(e.pythonName(), e.constants().get(0))).append("];\n    }\n");
        } else if (type instanceof NodeModel.RecordType r) {
            record(r, t);
        } else if (type instanceof NodeModel.SumType sum) {
            sum(sum, t);
        }
    }

    private void record(NodeModel.RecordType r, String t) {
        String owner = r.pythonName();
        boolean sum = KindsSource.isSumOfOne(r);
        if (sum) {
            String type = KindsSource.typeName(r);
            out.append("        if (isNone(value)) {\n            return null;\n        }\n");
            if (r.spanned()) {
                span(type);
            }
            out.append("        kind(value, ").append(kinds.kind(type, "")).append(");\n");
        } else {
            out.append("        if (value == null) {\n            return null;\n        }\n");
        }
        out.append("        enter(\"").append(owner).append("\");\n");
        fields(r.node(), owner);
        if (r.spanned() && !sum) {
            span(owner);
        }
        construct(r.node(), owner, t, r.spanned());
        out.append("    }\n");
    }

    private void span(String type) {
        out.append("        Span span = span(value, \"").append(type).append("\", ").append(!KindsSource.endsRequired(type))
                .append(");\n");
    }

    private void sum(NodeModel.SumType sum, String t) {
        out.append("        if (isNone(value)) {\n            return null;\n        }\n");
        String span = sum.spanned() ? ", span" : "";
        if (sum.spanned()) {
            span(sum.pythonName());
        }
        out.append("        switch (kind(value, ").append(kinds.kind(sum.pythonName(), "")).append(")) {\n");
        for (NodeModel.Node n : sum.nodes()) {
            out.append("            case ").append(kinds.kind(sum.pythonName(), n.pythonName())).append(":\n")
                    .append("                return to").append(sum.javaName()).append(n.javaName()).append("(value")
                    .append(span).append(");\n");
        }
        out.append("            default:\n                throw new AssertionError();\n        }\n    }\n");
        for (NodeModel.Node n : sum.nodes()) {
            out.append("\n    private ").append(t).append(" to").append(sum.javaName()).append(n.javaName())
                    .append("(Object value").append(sum.spanned() ? ", Span span" : "").append(") {\n");
            out.append("        enter(\"").append(n.pythonName()).append("\");\n");
            fields(n, n.pythonName());
            construct(n, n.pythonName(), t + "." + n.javaName(), sum.spanned());
            out.append("    }\n");
        }
    }

    private void fields(NodeModel.Node n, String owner) {
        for (NodeModel.Field f : n.fields()) {
            out.append("        ").append(f.javaType(pkg)).append(' ').append(variable(f)).append(" = ");
            String convert = f.isBasic() ? f.type() : "to" + f.type();
            String arguments = "(value, \"" + f.name() + "\", \"" + owner + "\")";
            if (f.isList()) {
                out.append(f.isBasic() ? "identifiers" : convert + "s").append("(list").append(arguments).append(");\n");
            } else if (f.arity() == NodeModel.Arity.OPTIONAL) {
                out.append(convert.equals("int") ? "optionalInteger" : convert).append("(optional(value, \"")
                        .append(f.name()).append("\"));\n");
            } else {
                out.append(convert.equals("int") ? "integer" : convert).append("(required").append(arguments).append(");\n");
            }
        }
    }

    /** A name that none of the methods' own variables has. */
    private static String variable(NodeModel.Field f) {
        return "f" + Character.toUpperCase(f.javaName().charAt(0)) + f.javaName().substring(1);
    }

    private void construct(NodeModel.Node n, String owner, String className, boolean spanned) {
        StringBuilder arguments = new StringBuilder();
        for (NodeModel.Field f : n.fields()) {
            arguments.append(arguments.isEmpty() ? "" : ", ").append(variable(f));
            boolean node = f.arity() == NodeModel.Arity.ONE && !f.type().equals("int") && !f.type().equals("constant");
            if (node) {
                out.append("        check(").append(variable(f)).append(", \"").append(f.name()).append("\", \"").append(owner)
                        .append("\");\n");
            }
        }
        if (spanned) {
            arguments.append(arguments.isEmpty() ? "" : ", ").append("span");
        }
        out.append("        return new ").append(className).append('(').append(arguments).append(");\n");
    }

    private void list(String javaName) {
        String t = pkg + "." + javaName;
        out.append("\n    private java.util.List<").append(t).append("> to").append(javaName).append("s(Object[] values) {\n")
                .append("        if (values.length == 0) {\n            return NodeList.empty();\n        }\n")
                .append("        Object[] nodes = new Object[values.length];\n")
                .append("        for (int i = 0; i < nodes.length; i++) {\n            nodes[i] = to").append(javaName)
                .append("(values[i]);\n        }\n        return NodeList.wrap(nodes);\n    }\n");
    }
}
