package org.pyston.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.pyston.ast.AstNode;
import org.pyston.ast.Expr;
import org.pyston.ast.Mod;
import org.pyston.ast.Stmt;
import org.pyston.ast.TypeParam;

/**
 * Turns a unit, with all units inside it, into bytes:
 *
 * <pre>
 * file   = "PYSU" version checksum text index       checksum: CRC-32C of what follows it
 * text   = pool body* header* table                 the strings of all of it, then a body and a header for each unit
 * table  = count (header body)*                     where they are, from the end of the pool on; the outermost unit comes first
 * index  = where the table is, four bytes
 * body   = tree names constants links children                the tree without what belongs to the units inside
 * </pre>
 *
 * {@code link} is the number of a node among those that may be scopes, in the order in which the tree has them in the file, and
 * the numbers of what hangs on it. The filename is not stored.
 */
public final class CodeUnitWriter {

    private static final byte[] MAGIC_AND_VERSION = {'P', 'Y', 'S', 'U', 1};
    /** Magic number, version and checksum. */
    static final int PREFIX = 9;

    private final List<CodeUnit> units = new ArrayList<>();
    private final IdentityHashMap<CodeUnit, Integer> numbers = new IdentityHashMap<>();
    private final UnitTreeWriter out = new UnitTreeWriter();

    private CodeUnitWriter() {
    }

    /** The bytes of a unit and of those inside. */
    public static byte[] write(CodeUnit unit) {
        return BigStack.call(new Run(unit));
    }

    private record Run(CodeUnit unit) implements BigStack.Task<byte[]> {

        @Override
        public byte[] run() {
            return new CodeUnitWriter().bytes(unit);
        }
    }

    private byte[] bytes(CodeUnit top) {
        number(top);
        // Grows while it is gone through.
        int[] bodies = new int[0];
        for (int i = 0; i < units.size(); i++) {
            if (i >= bodies.length) {
                bodies = Arrays.copyOf(bodies, Math.max(16, i * 2));
            }
            bodies[i] = out.position();
            body(units.get(i));
        }
        int[] headers = new int[units.size()];
        for (int i = 0; i < headers.length; i++) {
            headers[i] = out.position();
            new HeaderWriter(out).write(units.get(i));
        }
        int table = out.position();
        out.writeInt(headers.length);
        for (int i = 0; i < headers.length; i++) {
            out.writeInt(headers[i]);
            out.writeInt(bodies[i]);
        }
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.writeByte(table >> shift);
        }
        return withPrefix(out.toBytes());
    }

    private static byte[] withPrefix(byte[] text) {
        byte[] all = new byte[PREFIX + text.length];
        System.arraycopy(MAGIC_AND_VERSION, 0, all, 0, MAGIC_AND_VERSION.length);
        System.arraycopy(text, 0, all, PREFIX, text.length);
        int checksum = checksum(all);
        for (int i = 0; i < 4; i++) {
            all[MAGIC_AND_VERSION.length + i] = (byte) (checksum >> 24 - 8 * i);
        }
        return all;
    }

    static byte magicAndVersion(int index) {
        return MAGIC_AND_VERSION[index];
    }

    static int checksum(byte[] file) {
        CRC32C crc = new CRC32C();
        crc.update(file, PREFIX, file.length - PREFIX);
        return (int) crc.getValue();
    }

    private int number(CodeUnit unit) {
        if (unit == null) {
            return -1;
        }
        Integer known = numbers.get(unit);
        if (known == null) {
            known = units.size();
            numbers.put(unit, known);
            units.add(unit);
        }
        return known;
    }

    private void body(CodeUnit unit) {
        UnitBody body = unit.loaded();
        List<AstNode> scopes = out.begin(body);
        tree(unit.kind(), body.root());
        out.writeStrings(body.names());
        out.writeInt(body.constants().size());
        for (Object constant : body.constants()) {
            out.writeConstant(constant);
        }
        links(unit, body, scopes);
        out.writeInt(body.children().length);
        for (int child : body.children()) {
            out.writeInt(number(unit.source().unit(child)));
        }
    }

    private void tree(UnitKind kind, AstNode root) {
        switch (kind) {
            case MODULE, INTERACTIVE, EXPRESSION -> out.write((Mod) root);
            case FUNCTION, CLASS -> out.writeRoot(ScopeParts.own((Stmt) root));
            case LAMBDA -> out.writeRoot(ScopeParts.own((Expr.Lambda) root));
            case GENERATOR_EXPRESSION, COMPREHENSION -> out.writeRoot(ScopeParts.ownComprehension((Expr) root));
            case TYPE_PARAMETERS -> out.writeRoot(ScopeParts.generic((Stmt) root));
            case LAZY_TYPE_VALUE -> {
                if (root instanceof TypeParam.TypeVar v) {
                    out.writeByte(0);
                    out.writeRoot(v);
                } else {
                    out.writeByte(1);
                    out.writeRoot(ScopeParts.own((Stmt) root));
                }
            }
        }
    }

    private void links(CodeUnit unit, UnitBody body, List<AstNode> scopes) {
        List<InlinedComprehension> inlined = new ArrayList<>();
        int count = 0;
        for (AstNode node : scopes) {
            UnitBody.Links links = body.links(node);
            if (links != UnitBody.Links.NONE) {
                count++;
            }
            addWithOuter(inlined, links.inlined());
        }
        out.writeInt(inlined.size());
        for (InlinedComprehension comprehension : inlined) {
            inlined(comprehension, inlined);
        }
        out.writeInt(count);
        for (int i = 0; i < scopes.size(); i++) {
            UnitBody.Links links = body.links(scopes.get(i));
            if (links != UnitBody.Links.NONE) {
                out.writeInt(i);
                out.writeInt(number(unit.source().unit(links.child())) + 1);
                out.writeInt(number(unit.source().unit(links.typeParameters())) + 1);
                out.writeInt(number(unit.source().unit(links.lazyValue())) + 1);
                out.writeInt(indexOf(inlined, links.inlined()) + 1);
            }
        }
    }

    private static void addWithOuter(List<InlinedComprehension> list, InlinedComprehension comprehension) {
        if (comprehension != null && indexOf(list, comprehension) < 0) {
            addWithOuter(list, comprehension.outer());
            list.add(comprehension);
        }
    }

    private static int indexOf(List<InlinedComprehension> list, InlinedComprehension comprehension) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (list.get(i) == comprehension) {
                return i;
            }
        }
        return -1;
    }

    private void inlined(InlinedComprehension comprehension, List<InlinedComprehension> all) {
        out.writeInt(indexOf(all, comprehension.outer()) + 1);
        out.writeByte(comprehension.hidesClass() ? 1 : 0);
        writeInts(comprehension.ownSlots());
        writeInts(comprehension.ownCells());
        Map<String, Binding> bindings = new TreeMap<>(comprehension.bindings());
        out.writeInt(bindings.size());
        for (Map.Entry<String, Binding> entry : bindings.entrySet()) {
            out.writeString(entry.getKey());
            out.writeByte(entry.getValue().kind().ordinal());
            out.writeInt(entry.getValue().index());
        }
    }

    private void writeInts(int[] values) {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }
}
