package org.pyston.ast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pyston.text.PyStr;

class AstReaderTest {

    private static final Span PLACE = new Span(3, 70000, 5, 2);

    private static Expr constant(Object value) {
        return new Expr.Constant(value, null, PLACE);
    }

    @Test
    void everyKindOfConstantComesBack() {
        List<Object> values = List.of(0L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, BigInteger.TWO.pow(200), 1.5, -0.0,
                Double.NaN, true, false, PyStr.of("plain"), PyStr.of("é€"), PyStr.of("😀"),
                PyStr.ofCodePoints(new int[] {0xD83D, 0xDE00}, 0, 2), new BytesValue(new byte[] {0, -1}),
                new ImaginaryValue(2), ConstantSingleton.NONE, ConstantSingleton.ELLIPSIS,
                new TupleValue(List.of(1L, PyStr.of("x"))), new FrozensetValue(List.of()));
        for (Object value : values) {
            AstWriter writer = new AstWriter();
            writer.write(constant(value));
            assertEquals(constant(value), new AstReader(writer.toBytes(), 0).readExpr());
        }
    }

    @Test
    void damagedBytesAreRefused() {
        AstWriter writer = new AstWriter();
        writer.write(new Expr.List(List.of(constant(PyStr.of("abc")), constant(1L)), ExprContext.LOAD, PLACE));
        byte[] good = writer.toBytes();
        for (int n = 0; n < good.length; n++) {
            byte[] cut = Arrays.copyOf(good, n);
            assertThrows(IllegalArgumentException.class, () -> new AstReader(cut, 0).readExpr());
        }
    }
}
