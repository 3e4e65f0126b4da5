package org.pyston.numeric;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.pyston.text.FormatSyntaxException;
import org.pyston.text.Goldens;
import org.pyston.text.Goldens.Case;
import org.pyston.text.PercentParser;

/** Numbers do what CPython 3.12 does with them. */
class NumericGoldenTest {

    public static void main(String[] args) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
            Goldens.check(in, NumericGoldenTest::run);
        }
    }

    @Test
    void numbersAreCPythons() throws IOException {
        try (InputStream in = NumericGoldenTest.class.getResourceAsStream("goldens-numbers.txt")) {
            Goldens.check(in, NumericGoldenTest::run);
        }
    }

    private static Object run(Case c) {
        try {
            String operation = c.operation();
            return operation.startsWith("float") ? floats(c)
                    : operation.startsWith("fmt") || operation.startsWith("percent") ? formats(c) : ints(c);
        } catch (FormatSyntaxException e) {
            return "ValueError: " + e.getMessage();
        } catch (NumericException e) {
            return switch (e.kind()) {
                case VALUE_ERROR -> "ValueError: ";
                case OVERFLOW_ERROR -> "OverflowError: ";
                case ZERO_DIVISION_ERROR -> "ZeroDivisionError: ";
            } + e.getMessage();
        }
    }

    private static Object floats(Case c) {
        return switch (c.operation()) {
            case "float_repr" -> FloatRepr.repr(c.real(0));
            case "float_format" -> FloatFormat.format(c.real(0), c.args()[1].charAt(0), c.integer(2), c.integer(3));
            case "float_parse" -> FloatParse.parse(c.text(0));
            case "float_hex" -> FloatHex.hex(c.real(0));
            case "float_fromhex" -> FloatHex.fromHex(c.string(0));
            case "float_hash" -> NumberHash.hash(c.real(0));
            case "float_int" -> FloatMath.toInt(c.real(0));
            case "float_round0" -> FloatMath.round(c.real(0));
            case "float_round" -> FloatMath.round(c.real(0), c.integer(1));
            case "float_mod" -> FloatMath.modulo(c.real(0), c.real(1));
            case "float_floordiv" -> FloatMath.floorDivide(c.real(0), c.real(1));
            case "float_divmod" -> {
                double[] qr = FloatMath.divmod(c.real(0), c.real(1));
                yield new Object[] {qr[0], qr[1]};
            }
            case "float_pow" -> FloatMath.isComplexPower(c.real(0), c.real(1)) ? "complex"
                    : FloatMath.pow(c.real(0), c.real(1));
            default -> throw new AssertionError(c.operation());
        };
    }

    private static Object ints(Case c) {
        return switch (c.operation()) {
            case "int_parse" -> IntParse.parse(c.text(0), c.integer(1), 4300);
            case "int_str" -> IntFormat.decimal(new BigInteger(c.args()[0], 16), 4300);
            case "ratio" -> FloatMath.asIntegerRatio(c.real(0));
            case "compare" -> {
                Object n = number(c, 1);
                yield Integer.signum(n instanceof Long m ? FloatMath.compare(c.real(0), m)
                        : FloatMath.compare(c.real(0), (BigInteger) n));
            }
            default -> both(c);
        };
    }

    private static Object formats(Case c) {
        NumericLocale locale = NumericLocale.C;
        return switch (c.operation()) {
            case "fmt_int", "fmt_int_only" -> IntFormatter.format(number(c, 0), c.text(1), "int", 0, locale);
            case "fmt_float" -> FloatFormatter.format(c.real(0), c.text(1), "float", locale);
            case "fmt_complex" -> FloatFormatter.formatComplex(c.real(0), c.real(1), c.text(2), "complex", locale);
            case "percent_int" -> {
                PercentParser.Piece p = new PercentParser(c.text(1)).next();
                yield PercentNumbers.format(number(c, 0), p.conversion(), p.flags(), p.width(), p.precision(), 0);
            }
            case "percent_float" -> {
                PercentParser.Piece p = new PercentParser(c.text(1)).next();
                yield PercentNumbers.format(c.real(0), p.conversion(), p.flags(), p.width(), p.precision());
            }
            default -> throw new AssertionError(c.operation());
        };
    }

    private static Object number(Case c, int i) {
        return IntMath.box(new BigInteger(c.args()[i]));
    }

    /** By way of long where the arguments fit, and always by way of BigInteger, with the same result. */
    private static Object both(Case c) {
        Object a = number(c, 0);
        Object b = c.args().length > 1 ? number(c, 1) : 0L;
        Object big;
        try {
            big = bigInts(c, IntMath.big(a), IntMath.big(b));
        } catch (NumericException e) {
            big = e.getMessage();
        }
        if (a instanceof Long x && b instanceof Long y) {
            Object small;
            try {
                small = longs(c.operation(), x, y);
            } catch (NumericException e) {
                if (!e.getMessage().equals(big)) {
                    throw new IllegalStateException("long and BigInteger differ: " + big);
                }
                throw e;
            }
            if (small != null && !small.equals(big)) {
                throw new IllegalStateException("long and BigInteger differ: " + small + " " + big);
            }
        }
        return bigInts(c, IntMath.big(a), IntMath.big(b));
    }

    private static Object longs(String operation, long a, long b) {
        return switch (operation) {
            case "int_hash" -> NumberHash.hash(a);
            case "prefixed2" -> IntFormat.prefixed(a, 2);
            case "prefixed8" -> IntFormat.prefixed(a, 8);
            case "prefixed16" -> IntFormat.prefixed(a, 16);
            case "isqrt" -> IntPower.isqrt(a);
            case "int_add" -> IntMath.add(a, b);
            case "int_sub" -> IntMath.subtract(a, b);
            case "int_mul" -> IntMath.multiply(a, b);
            case "int_floordiv" -> IntMath.floorDivide(a, b);
            case "int_mod" -> IntMath.modulo(a, b);
            case "int_truediv", "int_truediv_wide" -> IntMath.trueDivide(a, b);
            case "gcd" -> IntPower.gcd(a, b);
            case "int_pow" -> IntPower.pow(a, b);
            case "int_lshift" -> IntMath.shiftLeft(a, b);
            case "int_rshift" -> IntMath.shiftRight(a, b);
            default -> null;
        };
    }

    private static Object bigInts(Case c, BigInteger a, BigInteger b) {
        return switch (c.operation()) {
            case "int_hash" -> NumberHash.hash(a);
            case "int_float" -> IntMath.toDouble(a);
            case "prefixed2" -> IntFormat.prefixed(a, 2);
            case "prefixed8" -> IntFormat.prefixed(a, 8);
            case "prefixed16" -> IntFormat.prefixed(a, 16);
            case "isqrt" -> IntPower.isqrt(a);
            case "int_add" -> IntMath.box(a.add(b));
            case "int_sub" -> IntMath.box(a.subtract(b));
            case "int_mul" -> IntMath.multiply(a, b);
            case "int_floordiv" -> IntMath.floorDivide(a, b);
            case "int_mod" -> IntMath.modulo(a, b);
            case "int_truediv", "int_truediv_wide" -> IntMath.trueDivide(a, b);
            case "gcd" -> IntPower.gcd(a, b);
            case "lcm" -> IntPower.lcm(a, b);
            case "int_round" -> IntPower.round(a, b.longValue());
            case "int_pow" -> IntPower.pow(a, b.longValue());
            case "int_powmod" -> IntPower.powMod(a, b, new BigInteger(c.args()[2]));
            case "int_lshift" -> IntMath.shiftLeft(a, b.longValue());
            case "int_rshift" -> IntMath.shiftRight(a, b.longValue());
            default -> throw new AssertionError(c.operation());
        };
    }
}
