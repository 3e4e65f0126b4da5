package org.pyston.processor.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Numbers the classes of Python's module {@code ast} and writes {@code AstKinds}, the list of them. */
final class KindsSource {

    /** Sums of one node each, for which the tree here has the record only. */
    private static final Map<String, String> SUMS_OF_ONE = Map.of("ExceptHandler", "excepthandler", "TypeIgnore", "type_ignore");
    /** Types whose nodes must tell their ends. */
    private static final List<String> ENDS_REQUIRED = List.of("pattern", "type_param");

    private final String pkg;
    private final NodeModel model;
    private final List<String> names = new ArrayList<>();
    private final StringBuilder rows = new StringBuilder();

    KindsSource(String pkg, NodeModel model) {
        this.pkg = pkg;
        this.model = model;
        for (NodeModel.Type type : model.types()) {
            if (type instanceof NodeModel.SumType sum) {
                sum(sum);
            } else if (type instanceof NodeModel.EnumType e) {
                enumeration(e);
            } else if (type instanceof NodeModel.RecordType r) {
                record(r);
            }
        }
    }

    /** The number of a class. */
    int kind(String type, String node) {
        return names.indexOf(type + "." + node);
    }

    /** The name of the Python type of fields of this type: that of the sum for sums of one. */
    static String typeName(NodeModel.Type type) {
        return SUMS_OF_ONE.getOrDefault(type.pythonName(), type.pythonName());
    }

    static boolean isSumOfOne(NodeModel.Type type) {
        return SUMS_OF_ONE.containsKey(type.pythonName());
    }

    static boolean endsRequired(String type) {
        return ENDS_REQUIRED.contains(type);
    }

    String source() {
        return "package " + pkg + ";\n\n/** The classes of Python's module ast, bases before those derived from them. */\n"
                + "public final class AstKinds {\n    private AstKinds() {\n    }\n\n    /** All; a kind's number is its index. */\n"
                + "    public static java.util.List<NodeKind> all() {\n        return NodeList.wrap(new Object[] {\n"
                + rows + "        });\n    }\n}\n";
    }

    private void sum(NodeModel.SumType sum) {
        StringBuilder doc = new StringBuilder(sum.pythonName()).append(" = ");
        String separator = "";
        for (NodeModel.Node n : sum.nodes()) {
            doc.append(separator).append(doc(n));
            separator = "\\n" + " ".repeat(sum.pythonName().length() + 1) + "| ";
        }
        row(sum.pythonName(), "", sum.spanned(), "AST", List.of(), doc.toString());
        for (NodeModel.Node n : sum.nodes()) {
            row(sum.pythonName(), n.pythonName(), false, sum.pythonName(), n.fields(), doc(n));
        }
    }

    private void enumeration(NodeModel.EnumType e) {
        row(e.pythonName(), "", false, "AST", List.of(), e.pythonName() + " = " + String.join(" | ", e.constants()));
        for (String constant : e.constants()) {
            row(e.pythonName(), constant, false, e.pythonName(), List.of(), constant);
        }
    }

    private void record(NodeModel.RecordType r) {
        boolean own = isSumOfOne(r);
        String base = own ? typeName(r) : "AST";
        if (own) {
            row(base, "", r.spanned(), "AST", List.of(), base + " = " + doc(r.node()));
        }
        row(base, r.pythonName(), !own && r.spanned(), base, r.node().fields(), doc(r.node()));
    }

    private void row(String type, String node, boolean attributes, String base, List<NodeModel.Field> fields, String doc) {
        names.add(type + "." + node);
        StringBuilder all = new StringBuilder();
        StringBuilder optional = new StringBuilder();
        for (NodeModel.Field f : fields) {
            all.append(all.isEmpty() ? "" : " ").append(f.name());
            if (f.arity() == NodeModel.Arity.OPTIONAL) {
                optional.append(optional.isEmpty() ? "" : " ").append(f.name());
            }
        }
        rows.append("            new NodeKind(\"").append(node.isEmpty() ? type : node).append("\", \"").append(base)
                .append("\", ").append(attributes).append(", ").append(attributes && !endsRequired(type)).append(", \"")
                .append(all).append("\", \"").append(optional).append("\",\n                \"").append(doc).append("\"),\n");
    }

    private String doc(NodeModel.Node n) {
        if (n.fields().isEmpty()) {
            return n.pythonName();
        }
        StringBuilder doc = new StringBuilder(n.pythonName()).append('(');
        String separator = "";
        for (NodeModel.Field f : n.fields()) {
            doc.append(separator).append(f.isBasic() ? f.type() : typeName(model.type(f.type())));
            doc.append(f.isList() ? "*" : f.arity() == NodeModel.Arity.OPTIONAL ? "?" : "");
            doc.append(' ').append(f.name());
            separator = ", ";
        }
        return doc.append(')').toString();
    }
}
