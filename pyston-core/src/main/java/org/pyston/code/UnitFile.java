package org.pyston.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.pyston.ast.AstNode;
import org.pyston.ast.AstPool;
import org.pyston.ast.AstReader;

/** The units of one file, each decoded when it is asked for. */
final class UnitFile implements UnitSource {

    private final byte[] file;
    private final String filename;
    private final AstPool pool;
    private final int[] headers;
    private final int[] bodies;
    private final AtomicReferenceArray<CodeUnit> units;

    UnitFile(byte[] file, String filename) {
        this.file = file;
        this.filename = filename;
        this.pool = new AstPool(file, CodeUnitWriter.PREFIX);
        int base = pool.end();
        AstReader in = new AstReader(pool, file, base);
        in.moveTo(base + offset(CodeUnitReader.bigEndian(file, file.length - 4), base));
        int n = in.readLength();
        if (n == 0) {
            throw new IllegalArgumentException("no units");
        }
        headers = new int[n];
        bodies = new int[n];
        for (int i = 0; i < n; i++) {
            headers[i] = base + offset(in.readInt(), base);
            bodies[i] = base + offset(in.readInt(), base);
        }
        units = new AtomicReferenceArray<>(n);
        unit(0);
    }

    private int offset(int offset, int base) {
        if (offset < 0 || offset > file.length - base) {
            throw new IllegalArgumentException("outside of the file");
        }
        return offset;
    }

    CodeUnit top() {
        return units.get(0);
    }

    void decodeAll() {
        for (int i = 0; i < headers.length; i++) {
            unit(i).loaded();
        }
    }

    @Override
    public CodeUnit unit(int number) {
        if (number < 0) {
            return null;
        }
        CodeUnit known = units.get(number);
        if (known == null) {
            HeaderReader reader = new HeaderReader(new AstReader(pool, file, headers[number]));
            reader.read(filename);
            CodeUnit made = new CodeUnit(reader.header(), reader.slots(), this, number, null);
            known = units.compareAndSet(number, null, made) ? made : units.get(number);
        }
        return known;
    }

    @Override
    public UnitBody body(int number) {
        return BigStack.call(new Decoding(this, number));
    }

    private record Decoding(UnitFile file, int number) implements BigStack.Task<UnitBody> {

        @Override
        public UnitBody run() {
            try {
                return file.decode(number);
            } catch (RuntimeException e) {
                throw new IllegalStateException("damaged code unit", e);
            }
        }
    }

    private UnitBody decode(int number) {
        UnitTreeReader in = new UnitTreeReader(pool, file, bodies[number]);
        CodeUnit unit = unit(number);
        AstNode root = in.readTree(unit.kind());
        List<String> names = in.readStrings();
        Object[] constants = new Object[in.readLength()];
        for (int i = 0; i < constants.length; i++) {
            constants[i] = in.readConstant();
        }
        IdentityHashMap<AstNode, UnitBody.Links> links = readLinks(in, unit);
        int[] children = new int[in.readLength()];
        for (int i = 0; i < children.length; i++) {
            children[i] = checkedUnit(in.readInt());
        }
        return new UnitBody(root, names, List.of(constants), links, children);
    }

    private int checkedUnit(int number) {
        if (number < -1 || number >= headers.length) {
            throw new IllegalArgumentException("no such unit");
        }
        return number;
    }

    private IdentityHashMap<AstNode, UnitBody.Links> readLinks(UnitTreeReader in, CodeUnit unit) {
        List<InlinedComprehension> inlined = new ArrayList<>();
        for (int n = in.readLength(); n > 0; n--) {
            inlined.add(readInlined(in, inlined, unit.slotCount()));
        }
        IdentityHashMap<AstNode, UnitBody.Links> links = new IdentityHashMap<>();
        for (int n = in.readLength(); n > 0; n--) {
            AstNode node = in.scope(in.readInt());
            int child = checkedUnit(in.readInt() - 1);
            int typeParameters = checkedUnit(in.readInt() - 1);
            int lazyValue = checkedUnit(in.readInt() - 1);
            int comprehension = in.readInt() - 1;
            links.put(node, new UnitBody.Links(child, typeParameters, lazyValue,
                    comprehension < 0 ? null : inlined.get(comprehension)));
        }
        return links;
    }

    private static InlinedComprehension readInlined(UnitTreeReader in, List<InlinedComprehension> before, int slotCount) {
        int outer = in.readInt() - 1;
        boolean hidesClass = in.readIndex(2) == 1;
        int[] ownSlots = HeaderReader.readSlotNumbers(in, slotCount);
        int[] ownCells = HeaderReader.readSlotNumbers(in, slotCount);
        Map<String, Binding> bindings = new HashMap<>();
        for (int n = in.readLength(); n > 0; n--) {
            String name = HeaderReader.required(in.readString());
            BindingKind kind = HeaderReader.readKind(in);
            int slot = in.readInt();
            if (slot < 0 || slot >= slotCount) {
                throw new IllegalArgumentException("no such slot");
            }
            bindings.put(name, new Binding(kind, slot));
        }
        return new InlinedComprehension(outer < 0 ? null : before.get(outer), bindings, hidesClass, ownSlots, ownCells);
    }
}
